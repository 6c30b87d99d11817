import type { Span } from '../../server/article/span.ts';

/** `n`: no person; the rest by gender and number, where the language has them. */
export type Gender = 'm' | 'f' | 'mp' | 'fp' | 'n' | 'p';

/** The clause that says who spoke, in an article's text. */
export interface Tag extends Span {
  /** What stands before the subject, the verb of an inverted tag: `a déclaré `, `a-t-`. */
  readonly head: string;
  readonly subject: string;
  readonly gender: Gender | undefined;
  /** What stands behind the subject: ` ajouté`, ` lors d’un point de presse`. */
  readonly rest: string;
  /** False where a pronoun of the other gender could mean somebody else near by, or nothing tells the speaker’s gender. */
  readonly isClear: boolean;
}

/** A clean article whose tags are known. */
export interface LabelledArticle {
  readonly name: string;
  readonly language: string;
  readonly text: string;
  readonly tags: readonly Tag[];
}

const LABEL = /\{(~?)([^{}[\]]*)\[([^\]]+)\](mp|fp|[mfnp])?([^{}]*)\}/u;

/**
 * Reads a text where tags stand in braces and their subjects in brackets, with the gender behind:
 * `« Nous partirons », {a déclaré [Marie Roy]f lundi}. « Demain », {a-t-[elle] ajouté}.` `{~…}` marks a pronoun that is not clear.
 */
export function readLabels(name: string, language: string, labelled: string): LabelledArticle {
  const tags: Tag[] = [];
  let text = '';
  let left = labelled;
  for (let match = LABEL.exec(left); match; match = LABEL.exec(left)) {
    const [whole, unclear = '', head = '', subject = '', gender, rest = ''] = match;
    text += left.slice(0, match.index);
    const start = text.length;
    text += head + subject + rest;
    tags.push({
      start,
      end: text.length,
      head,
      subject,
      gender: gender as Gender | undefined,
      rest,
      isClear: unclear === '',
    });
    left = left.slice(match.index + whole.length);
  }
  return { name, language, text: text + left, tags };
}
