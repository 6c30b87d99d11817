import type { LabelledArticle } from './labels.ts';

/** Somebody whom the tags name in full. */
export interface Named {
  readonly name: string;
  readonly surname: string;
  readonly gender: 'm' | 'f';
  /** What the tag says beside the name: *la maire*, *the town clerk*. */
  readonly role: string | undefined;
}

/** A role with its article, a comma, and a name of two words: *le maire, Luc Roy,*. */
const WITH_ROLE = /^((?:l[ea] |l’|the )[\p{Ll}’ -]+), (\p{Lu}[\p{L}-]+ (\p{Lu}[\p{L}-]+)),?$/u;
const ALONE = /^(\p{Lu}[\p{L}-]+ (\p{Lu}[\p{L}-]+))$/u;
/** What English puts before a name without a comma. */
const TITLES = /^(?:Mayor|Commissioner|Warden|Captain|Judge|Senator) /u;

export function namedIn({ tags }: LabelledArticle): readonly Named[] {
  const people = tags.flatMap(({ subject, gender }): readonly Named[] => {
    if ((gender !== 'm' && gender !== 'f') || TITLES.test(subject)) return [];
    const [, role, name, surname] = WITH_ROLE.exec(subject) ?? [];
    if (name && surname) return [{ name, surname, gender, role }];
    const [, alone, last] = ALONE.exec(subject) ?? [];
    return alone && last ? [{ name: alone, surname: last, gender, role: undefined }] : [];
  });
  return people.filter(({ name }, index) => people.findIndex((one) => one.name === name) === index);
}
