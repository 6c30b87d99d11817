import { describe, expect, it } from 'vitest';
import { pack } from '../../server/languages/fr/index.ts';
import { packOf } from '../../server/languages/index.ts';
import { words } from '../../server/languages/list.ts';

const { verbForms, reportingVerbs, auxiliaries, nounGenders } = pack;
const verb = (lemma: string) => reportingVerbs.find((entry) => entry.lemma === lemma);
const formsOf = (lemma: string): readonly string[] =>
  Object.values(verbForms[lemma] ?? {})
    .flat()
    .filter((form) => form !== null);

/** Forms of tags that the French press uses most, by their number in a thousand and more articles. */
const FREQUENT = words(`
  déclaré ajouté explique expliqué dit indiqué précisé écrit souligné ajoute affirmé assuré souligne
  lancé estimé précise estime insisté assure poursuit raconte commenté indique poursuivi affirme confie
  confié tweeté annoncé déploré déplore répondu raconté martelé conclut dénoncé insiste rappelle
  détaille conclu prévenu rappelé note déclare détaillé rapporte prévient lance souvient dénonce
  regrette justifié relève plaidé résume analyse commente témoigne reconnu regretté jugé interroge
  relevé reconnaît révèle témoigné décrit confirmé juge lâche écrivent demandé répond constate lâché
  promis justifie ironisé renchérit expliquait rapporté réjouit demande avance insurge résumé fustigé
  confirme salué rétorqué développé avertit abonde inquiète abondé plaide observe ajoutent martèle
  annonce soupire relate félicite accusé répliqué sourit répété noté avancé remarque soulignent disait
  interrogé prédit défend averti expliquent défendu asséné admet posté appris écrivait désole critiqué
  avoue ironise constaté enthousiasme twitté promet soutient continué souffle indigne assène admis
  concède exclame estiment concédé réagi soutenu amuse poursuivent déclarait glisse accuse exhorté
  tranché relaté tranche agace confiait alerte rétorque révélé argumenté ajoutait alarme plaisante
  nuance affirmait reconnait observé clamé complété espère développe lamente énuméré continue argumente
  tempère félicité énumère pointe réclamé analysé concluent tonné pointé argué scandé glissé emporte
  fustige publié remarqué estimait taclé assurait plaisanté nuancé peste insistent complète considère
  tempéré alerté affirment tancé avoué indiquent salue réagit remémore assurent répète étonne précisent
  réaffirmé confesse déplorent prévoit évoqué argue clame rassure appelé crié indiquait suggéré insurgé
  craint soulignait rappellent commence tonne précisait protesté tempête propose réplique énerve pense
  dénoncent critique disent appuie cite évoquant décrypte rassuré proposé interrogée tacle exhorte
  balaie chante évoque lançait suggère réclame considéré enchaîné insistait préconise dénonçant
`);

describe('French reporting verbs', () => {
  it('are more than three hundred, each once and each conjugated', () => {
    expect(reportingVerbs.length).toBeGreaterThan(300);
    expect(new Set(reportingVerbs.map(({ lemma }) => lemma)).size).toBe(reportingVerbs.length);
    for (const { lemma } of [...reportingVerbs, ...auxiliaries])
      expect(formsOf(lemma), lemma).toContain(lemma);
  });

  it('cover the forms of the press', () => {
    const known = new Set(reportingVerbs.flatMap(({ lemma }) => formsOf(lemma)));
    expect(FREQUENT.filter((form) => !known.has(form))).toEqual([]);
  });

  it('are conjugated in every person and tense', () => {
    expect(verbForms.rappeler?.present).toEqual(
      words('rappelle rappelles rappelle rappelons rappelez rappellent'),
    );
    expect(verbForms.rejeter?.future?.[2]).toBe('rejettera');
    expect(verbForms.lancer?.past[2]).toBe('lança');
    expect(verbForms.interroger?.imperfect?.[2]).toBe('interrogeait');
    expect(verbForms.répéter?.present[2]).toBe('répète');
    expect(verbForms.marteler?.present[2]).toBe('martèle');
    expect(verbForms.prévenir?.present[5]).toBe('préviennent');
    expect(verbForms.interpeller?.present[2]).toBe('interpelle');
    expect(verbForms.admettre?.past[5]).toBe('admirent');
    expect(verbForms.concéder?.subjunctive?.[2]).toBe('concède');
    expect(verbForms.être?.participle).toEqual(['été']);
    expect(verbForms.lâcher?.participle).toEqual(words('lâché lâchée lâchés lâchées'));
    expect(verbForms.dire?.participle).toEqual(words('dit dite dits dites'));
    expect(verbForms.admettre?.participle).toEqual(words('admis admise admis admises'));
    expect(verbForms.tweeter?.present[5]).toBe('tweetent');
    expect(verbForms.balayer?.present[2]).toBe('balaie');
    expect(verbForms.reconnaitre?.present[2]).toBe('reconnait');
    expect(formsOf('savoir')).toEqual(['savoir']);
  });

  it('have six persons or none in each tense', () => {
    for (const [lemma, forms] of Object.entries(verbForms)) {
      const { present, past, imperfect = [], future = [], conditional = [], subjunctive = [] } = forms;
      for (const tense of [present, past, imperfect, future, conditional, subjunctive]) {
        expect([0, 6], lemma).toContain(tense.length);
      }
      expect([0, 1, 4], lemma).toContain(forms.participle.length);
    }
  });

  it('tell what may stand with nothing reported', () => {
    for (const lemma of words(
      'déclarer indiquer préciser affirmer ajouter annoncer assurer estimer souligner expliquer dire',
    )) {
      expect(verb(lemma)?.standsAlone, lemma).toBeUndefined();
    }
    for (const lemma of words(
      'répondre confirmer démentir refuser réagir protester conclure témoigner insister ironiser',
    )) {
      expect(verb(lemma)?.standsAlone, lemma).toBe(true);
    }
  });

  it('have neutral verbs that are reporting verbs themselves and judge nobody', () => {
    for (const { lemma, judges, neutral } of reportingVerbs) {
      expect(neutral !== undefined, lemma).toBe(judges === true);
      if (neutral !== undefined) expect(verb(neutral), lemma).toMatchObject({ lemma: neutral });
      if (neutral !== undefined) expect(verb(neutral)?.judges, lemma).toBeUndefined();
    }
  });

  it('know what continues, asks, answers, writes, describes, is of oneself', () => {
    expect(verb('ajouter')?.additive).toBe(true);
    expect(verb('demander')?.asks).toBe(true);
    expect(verb('rétorquer')?.answers).toBe(true);
    expect(verb('tweeter')?.writes).toBe(true);
    expect(verb('qualifier')?.describes).toBe(true);
    expect(verb('exclamer')?.reflexive).toBe(true);
    expect(verb('prétendre')).toMatchObject({ judges: true, neutral: 'affirmer' });
    expect(verb('lancer')?.certainty).toBe('possible');
  });
});

describe('French words', () => {
  it('are lower case with the straight apostrophe', () => {
    const lists = [
      ...Object.values(verbForms).flatMap((forms) => Object.values(forms).flat()),
      ...[pack.roles, pack.groups, pack.bodies, pack.documents]
        .flat()
        .flatMap((noun) => [noun.singular, noun.plural]),
      ...pack.cuePhrases.map(({ text }) => text),
      ...[
        pack.prepositions,
        pack.subordinators,
        pack.adverbs,
        pack.timeWords,
        pack.venues,
        pack.demonyms,
      ].flat(),
      ...[pack.commonWords, pack.titledNouns, pack.namingWords, pack.genericRoles, pack.backwardNouns].flat(),
    ].filter((word) => word !== null);
    expect(lists.filter((word) => word !== word.toLowerCase() || word.includes('’'))).toEqual([]);
  });

  it('are many, each once', () => {
    const roles = pack.roles.map(({ singular, gender }) => `${singular} ${gender}`);
    const twice = roles.filter((role, index) => roles.indexOf(role) !== index);
    expect(twice).toEqual([]);
    expect(roles.length).toBeGreaterThan(600);
    expect(pack.firstNames.feminine.length).toBeGreaterThan(500);
    expect(pack.firstNames.masculine.length).toBeGreaterThan(500);
    expect(pack.acronyms.length).toBeGreaterThan(250);
    expect(pack.organizations.length).toBeGreaterThan(200);
    expect(pack.places.length).toBeGreaterThan(1_000);
    expect(pack.commonWords.length).toBeGreaterThan(4_000);
  });

  it('have their plurals', () => {
    const plural = (singular: string) => pack.roles.find((noun) => noun.singular === singular)?.plural;
    expect(plural('secrétaire général')).toBe('secrétaires généraux');
    expect(plural('chef de file')).toBe('chefs de file');
    expect(plural('garde des sceaux')).toBe('gardes des sceaux');
    expect(plural('premier ministre')).toBe('premiers ministres');
    expect(plural('porte-parole')).toBe('porte-parole');
    expect(plural('numéro un')).toBe('numéros un');
    expect(plural('vice-président')).toBe('vice-présidents');
    expect(plural('enseignant-chercheur')).toBe('enseignants-chercheurs');
    expect(plural("lanceuse d'alerte")).toBe("lanceuses d'alerte");
  });

  it('name everybody of the sample', () => {
    for (const role of words('conseiller patron envoyé ambassadeur président responsable dirigeant')) {
      expect(
        pack.roles.some(({ singular }) => singular === role),
        role,
      ).toBe(true);
    }
    expect(pack.acronyms.find(({ name }) => name === 'OTAN')?.type).toBe('organization');
    expect(pack.organizations.some(({ name }) => name === 'Union européenne')).toBe(true);
    for (const place of ['Bruxelles', 'Belgique', 'Madrid', 'Corée du Sud', 'Séoul', 'Washington']) {
      expect(pack.places).toContain(place);
    }
  });
});

describe('the gender of French nouns', () => {
  const masculine = (number: string) => ({ gender: 'masculine', number });
  const feminine = (number: string) => ({ gender: 'feminine', number });

  it('is known with their number', () => {
    expect(nounGenders?.lookUp('défi')).toEqual(masculine('singular'));
    expect(nounGenders?.lookUp('défis')).toEqual(masculine('plural'));
    expect(nounGenders?.lookUp('menaces')).toEqual(feminine('plural'));
    expect(nounGenders?.lookUp('journaux')).toEqual(masculine('plural'));
    expect(nounGenders?.lookUp('vœux')).toEqual(masculine('plural'));
    expect(nounGenders?.lookUp('opération')).toEqual(feminine('singular'));
  });

  it('is not known of adjectives, of words of both genders, of words that never change', () => {
    for (const word of words(
      'imprévisible simple stratégique livre tour élève prix fois voix temps ministre',
    )) {
      expect(nounGenders?.lookUp(word), word).toBeUndefined();
    }
  });

  it('comes with the other number', () => {
    expect(nounGenders?.toNumber('défis', 'singular')).toBe('défi');
    expect(nounGenders?.toNumber('travail', 'plural')).toBe('travaux');
    expect(nounGenders?.toNumber('chevaux', 'singular')).toBe('cheval');
    expect(nounGenders?.toNumber('imprévisible', 'plural')).toBeUndefined();
  });
});

describe('packOf', () => {
  it('takes a language with or without its region', () => {
    expect(packOf('fr')).toBe(pack);
    expect(packOf('fr-CA')).toBe(pack);
    expect(packOf('de')).toBeUndefined();
  });
});
