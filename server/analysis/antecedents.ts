import type { Gender, GrammaticalNumber, Pronoun } from '../languages/languagePack.ts';
import { type Discourse, fits, isPerson } from './discourse.ts';
import type { PhraseFacts } from './mentionFacts.ts';
import type { NounPhrase } from './nounPhrases.ts';
import { agrees, findByRole } from './people.ts';
import type { Scene } from './scene.ts';

/** Whom a pronoun means: in a tag the likeliest, elsewhere only somebody who is the only one it could be. */
export function findAntecedent(
  discourse: Discourse,
  scene: Scene,
  phrase: NounPhrase,
  facts: PhraseFacts,
  pronoun: Pronoun,
  isSource: boolean,
): number | undefined {
  if (pronoun.person !== 3 || facts.impersonal) return undefined;
  if (isSource) return tagAntecedent(discourse, pronoun.gender, pronoun.number);
  if (pronoun.impersonal && !pronoun.gender) return undefined;
  return facts.subordinate ? undefined : onlyCandidate(discourse, scene, phrase, pronoun);
}

/** In a tag a pronoun means the person last spoken of, if he agrees; else who spoke last; else the last person who agrees. */
function tagAntecedent(
  discourse: Discourse,
  gender: Gender | undefined,
  number: GrammaticalNumber,
): number | undefined {
  const topic = discourse.topic === undefined ? undefined : discourse.register.drafts[discourse.topic];
  if (
    topic &&
    !isPerson(topic) &&
    topic.gender !== undefined &&
    topic.gender === gender &&
    topic.number === number
  )
    return discourse.topic;
  for (const id of [discourse.focus, discourse.speaker])
    if (id !== undefined && fits(discourse.register.drafts[id], gender, number)) return id;
  const person = discourse.lately.findLast((id) => fits(discourse.register.drafts[id], gender, number));
  if (person !== undefined) return person;
  const body = discourse.body === undefined ? undefined : discourse.register.drafts[discourse.body];
  return body && agrees(gender, body.gender) && body.number === number ? discourse.body : undefined;
}

/** Outside tags a pronoun is only said to mean somebody where exactly one person nearby agrees. */
function onlyCandidate(
  discourse: Discourse,
  scene: Scene,
  phrase: NounPhrase,
  { gender, number }: Pronoun,
): number | undefined {
  if ((scene.quotationOf[phrase.from] ?? -1) >= 0) return undefined;
  const sentence = scene.sentenceOf[phrase.from] ?? 0;
  const near = new Set<number>();
  for (const seen of discourse.recent) {
    if (seen.sentence >= sentence - 1 && fits(discourse.register.drafts[seen.id], gender, number))
      near.add(seen.id);
  }
  return near.size === 1 ? [...near][0] : undefined;
}

/** *le ministre*, *le patron de l’OTAN*, *le responsable*: the person with that role, or head of that body, or the one last spoken of. */
export function findRoleBearer(
  discourse: Discourse,
  block: number,
  phrase: NounPhrase,
  { complement }: PhraseFacts,
): number | undefined {
  const noun = phrase.noun;
  if (!noun) return undefined;
  const known = findByRole(discourse.register, noun.lemma, complement, (draft) =>
    agrees(phrase.gender, draft.gender),
  );
  if (known !== undefined || complement !== '') return known;
  const generic = discourse.lexicon.genericRoles.has(noun.lemma);
  if (phrase.determiner?.kind !== 'definite' && !generic) return undefined;
  const focus = discourse.focus === undefined ? undefined : discourse.register.drafts[discourse.focus];
  if (!focus || focus.unnamed || !isPerson(focus) || !agrees(phrase.gender, focus.gender)) return undefined;
  // Somebody with a role of his own, last named long before, is not the one meant.
  const last = focus.mentions.at(-1)?.block ?? 0;
  if (!generic && focus.roles.length > 0 && block - last > 2) return undefined;
  return focus.number === phrase.number ? discourse.focus : undefined;
}

/** *l’entreprise*, *the company*: the body named last. */
export function findNamedBody(
  discourse: Discourse,
  phrase: NounPhrase,
  { bare }: PhraseFacts,
): number | undefined {
  if (!bare || phrase.number !== 'singular' || phrase.determiner?.kind !== 'definite') return undefined;
  if (!phrase.noun || !discourse.lexicon.genericBodies.has(phrase.noun.lemma)) return undefined;
  const body = discourse.body === undefined ? undefined : discourse.register.drafts[discourse.body];
  return body && !body.unnamed ? discourse.body : undefined;
}
