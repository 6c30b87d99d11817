import type { Gender, LabelledArticle, Tag } from './labels.ts';
import { type Quoted, quotationsIn } from './quotations.ts';

/** A tag right behind its quotation. */
export interface Tagged {
  readonly tag: Tag;
  readonly quoted: Quoted;
  /** The words between the marks without the comma or stop before the closing one. */
  readonly words: string;
  /** The tag ends its sentence. */
  readonly isLast: boolean;
  /** The quotation opens its sentence. */
  readonly isFirst: boolean;
}

const PRONOUNS = ['il', 'elle', 'ils', 'elles', 'he', 'she', 'they'];

/** Verbs that report nothing without an object. */
const NEEDS_OBJECT = /\b(?:déclar|indiqu|précis|affirm|ajout)|\b(?:said|added|told|says|adds)\b/u;

export function taggedIn({ text, tags }: LabelledArticle): readonly Tagged[] {
  const quotations = quotationsIn(text);
  return tags.flatMap((tag) => {
    const quoted = quotations.find(({ end }) => end < tag.start && /^,? $/u.test(text.slice(end, tag.start)));
    if (!quoted) return [];
    const words = text.slice(quoted.start + quoted.open.length, quoted.end - quoted.close.length);
    const before = text.slice(0, quoted.start);
    return [
      {
        tag,
        quoted,
        words: words.replace(/,$/u, ''),
        isLast: text.charAt(tag.end) === '.',
        isFirst: /(?:\n|[.!?]['"”»]?\s)$/u.test(before),
      },
    ];
  });
}

export function isPronoun({ subject }: Tag): boolean {
  return PRONOUNS.includes(subject);
}

export function needsObject({ head, rest }: Tag): boolean {
  return NEEDS_OBJECT.test(head.trim() || rest);
}

/** The quotation as a sentence of its own: its stop inside the marks. */
export function sentenceOf({ quoted, words }: Tagged): string {
  return `${quoted.open}${/[.?!…]$/u.test(words) ? words : `${words}.`}${quoted.close}`;
}

/** The tag with its subject before its verb: *Marie Roy a déclaré lundi*, *elle a ajouté*. */
export function subjectFirst(tag: Tag): string {
  const { head, subject, rest } = tag;
  if (head === '') return subject + rest;
  const verb = head.trimEnd().replace(/-(?:t-)?$/u, '');
  // What explains the subject stays beside it: *Omar Haddad, who runs a bakery, said*.
  if (rest.startsWith(',')) return `${subject}${rest}, ${verb}`;
  return `${subject.replace(/,$/u, '')}${subject.includes(',') ? ',' : ''} ${verb}${rest}`;
}

/** The tag as a sentence of its own. */
export function asSentence(tag: Tag): string {
  const clause = subjectFirst(tag);
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

/** A tag with a pronoun in the place of the subject, in the tense of the tag: *a-t-elle ajouté*, *she added*. */
export function pronounTag({ head, gender }: Tag, language: string): string | undefined {
  const pronoun = gender && PRONOUN_OF[language]?.[gender];
  if (!pronoun) return undefined;
  if (language === 'en') return `${pronoun} added`;
  const isPlural = gender.endsWith('p');
  if (/^(?:a|ont) /u.test(head)) return isPlural ? `ont-${pronoun} ajouté` : `a-t-${pronoun} ajouté`;
  return isPlural ? `ajoutent-${pronoun}` : `ajoute-t-${pronoun}`;
}

const PRONOUN_OF: Readonly<Record<string, Partial<Record<Gender, string>>>> = {
  fr: { m: 'il', f: 'elle', mp: 'ils', fp: 'elles' },
  en: { m: 'he', f: 'she' },
};

/** What introduces a quotation in the language: *Marie Roy a déclaré lundi :* and a space. */
export function introduction(tag: Tag, quoted: Quoted, language: string): string {
  const sentence = asSentence(tag).slice(0, -1);
  if (language === 'en') return `${sentence}: `;
  return `${sentence}${quoted.open === '"' ? ' ' : '\u00a0'}: `;
}
