import type { CuePhrase } from '../languagePack.ts';
import { entries } from '../list.ts';

/** Expressions that lay words to their source; `*` marks where the source stands inside one. */
export const cuePhrases: readonly CuePhrase[] = [
  ...phrases(
    `selon, d'après, dixit, à en croire, si l'on en croit, si on en croit, à entendre, aux yeux de, aux dires de,
    au dire de, de l'avis de, de l'aveu de, de l'aveu même de, de l'analyse de, du point de vue de, dans l'esprit de,
    dans les mots de, dans les termes de, dans la bouche de, par la bouche de, par la voix de, sous la plume de,
    selon les dires de, selon les mots de, selon les termes de, selon les propos de, selon les déclarations de,
    selon les indications de, selon les informations de, selon les explications de, selon les précisions de,
    selon les confidences de, selon le témoignage de, selon le récit de, selon l'analyse de, selon l'avis de,
    d'après les indications de, d'après le témoignage de, d'après les propos de,
    selon l'expression de, selon la formule de, selon le mot de, d'après les dires de, d'après les déclarations de,
    est -il écrit dans, est -il écrit sur, était -il écrit dans, était -il écrit sur, est -il indiqué dans,
    est -il précisé dans, est -il inscrit sur, peut -on lire dans, peut -on lire sur, pouvait -on lire dans,
    pouvait -on lire sur, lit -on dans, lit -on sur, lisait -on dans, lisait -on sur,
    pour citer, pour paraphraser, pour reprendre les mots de, pour reprendre les termes de,
    pour reprendre l'expression de, pour reprendre la formule de, de source, de sources`,
    'after',
    'speech',
  ),
  ...phrases('pour, du côté de, chez, côté', 'after', 'possible'),
  // *Comme l'a dit le maire*: the verb is read as a verb; these read *comme le maire l'a dit* too.
  ...phrases(
    `comme * l'a dit, comme * l'a déclaré, comme * l'a expliqué, comme * l'a rappelé, comme * l'a souligné,
    comme * l'a écrit, comme * l'a affirmé, comme * l'a annoncé, comme * l'a indiqué, comme * l'a confié,
    comme * l'a résumé, comme * l'avait dit, comme * l'avait annoncé, comme le dit *, comme l'a dit *, comme dit *,
    comme disait *, comme aime à le dire *, ainsi que l'a dit *, ainsi que * l'a dit, ainsi que l'a rapporté *`,
    'inside',
    'speech',
  ),
];

function phrases(
  text: string,
  source: CuePhrase['source'],
  certainty: CuePhrase['certainty'],
): readonly CuePhrase[] {
  return entries(text).map((phrase) => ({ text: phrase, source, certainty }));
}

/** Nouns that announce words: *sa réponse : « … »*, *le mot d'ordre : « … »*. */
export const reportingNouns: readonly string[] = entries(`
  réponse, réaction, commentaire, déclaration, explication, question, remarque, message, verdict, conclusion, constat,
  diagnostic, précision, mise en garde, avertissement, promesse, engagement, argument, justification, credo, slogan, mot d'ordre,
  devise, leitmotiv, refrain, formule, phrase, citation, aveu, confidence, confession, analyse, avis, conviction, certitude,
  appel, consigne, ordre, injonction, ultimatum, conseil, recommandation, reproche, accusation, critique, pique, tacle,
  plaisanterie, boutade, blague, anecdote, témoignage, récit, souvenir, regret, excuse, excuses, vœu, souhait, espoir,
  crainte, inquiétude, annonce, communiqué, tweet, titre, pancarte, banderole, inscription, slogans, cri, mots,
  propos, paroles, réplique, riposte, raison, morale, bilan, résumé, objectif, cri d'alarme, cri du cœur
`);
