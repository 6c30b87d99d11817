import type { Gender } from '../../languages/languagePack.ts';
import type { Source } from '../analysedArticle.ts';

/** These may speak through somebody, so that *la préfecture* and *le préfet* may be one. */
const VOICES: ReadonlySet<Source['kind']> = new Set(['body', 'document']);

/** The full name where the article gives one, else the words that it uses. */
export function speakerName({ entity, name, text }: Source): string {
  return entity === undefined ? text : name;
}

/** Whether two sources are one speaker; undefined where the article does not tell for sure. */
export function isSameSpeaker(one: Source, other: Source): boolean | undefined {
  if (one.entity !== undefined && one.entity === other.entity) {
    // *Léa Brun et Sami Diop* are not *Léa Brun*.
    return one.name === other.name ? true : undefined;
  }
  if (one.text.toLowerCase() === other.text.toLowerCase()) return true;
  if (VOICES.has(one.kind) || VOICES.has(other.kind)) return undefined;
  const pronoun = one.kind === 'pronoun' || other.kind === 'pronoun';
  // *On*, *I*, *they* are anybody.
  if (isAnybody(one) || isAnybody(other)) return undefined;
  // *Le couple*, *l’équipe*: *ils*.
  if (pronoun && (one.kind === 'group' || other.kind === 'group')) return undefined;
  // *Ils* may be the one named and somebody else.
  if (one.number !== other.number) return pronoun ? undefined : false;
  if (disagree(genderOf(one), genderOf(other))) return false;
  return one.entity !== undefined && other.entity !== undefined && !pronoun ? false : undefined;
}

function isAnybody({ kind, gender }: Source): boolean {
  return kind === 'pronoun' && gender === undefined;
}

/** A surname alone may look like a first name. */
function genderOf({ kind, gender, name }: Source): Gender | undefined {
  return kind === 'name' && !name.includes(' ') ? undefined : gender;
}

function disagree(one: Gender | undefined, other: Gender | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
