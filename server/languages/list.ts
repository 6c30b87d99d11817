import type { KnownName, KnownPerson } from './languagePack.ts';

/** Cuts a list of single words, parted by blanks. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Cuts a list whose entries may hold blanks: they are parted by commas or stand one a line. */
export function entries(text: string): readonly string[] {
  return text
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Reads names, one a line: `name: expansion | alias | alias`, of which all but the name may be left out. */
export function knownNames(type: KnownName['type'], text: string): readonly KnownName[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => readName(type, line));
}

function readName(type: KnownName['type'], line: string): KnownName {
  const [head = line, ...aliases] = line.split('|').map((part) => part.trim());
  const colon = head.indexOf(': ');
  const named =
    colon < 0 ? { name: head, type } : { name: head.slice(0, colon), expansion: head.slice(colon + 2), type };
  return aliases.length === 0 ? named : { ...named, aliases };
}

/** Reads people with their offices, one a line: `name: office, office`. */
export function knownPersons(text: string): readonly KnownPerson[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', offices = ''] = line.split(':');
      return { name: name.trim(), offices: entries(offices) };
    });
}

/** Reads capitals, a country a line: `code: name | name`. The codes by the names. */
export function capitals(text: string): ReadonlyMap<string, string> {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.split(':'));
  return new Map(
    lines.flatMap(([code = '', names = '']) =>
      names.split('|').map((name) => [name.trim(), code.trim()] as const),
    ),
  );
}
