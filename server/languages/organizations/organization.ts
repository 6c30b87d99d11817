import { once } from '../once.ts';

/** A body that the press writes about: what each language calls it, and what it is. */
export interface Organization {
  /** By language: the name as running text has it, without article. */
  readonly names: Readonly<Record<string, string>>;
  readonly acronyms: Readonly<Record<string, string>>;
  /** Other names, in any language. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2, `INT` for an international body, `EU` for one of the European Union. */
  readonly country: string;
  readonly kind: OrganizationKind;
  /** One line by language. */
  readonly descriptions: Readonly<Record<string, string>>;
}

export const ORGANIZATION_KINDS = [
  'international',
  'government',
  'court',
  'agency',
  'army',
  'police',
  'party',
  'union',
  'company',
  'bank',
  'media',
  'club',
  'university',
  'research',
  'hospital',
  'museum',
  'association',
  'religion',
] as const;

export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** The languages of the lists, in the order of their fields; another one is a field more in each place. */
const LANGUAGES = ['fr', 'en'] as const;

/**
 * Reads organisations, one a line, fields parted by bars: its name in each language, its acronym in each, country, kind, other names
 * parted by semicolons, and what it is in each language.
 */
export function organizations(text: string): () => readonly Organization[] {
  return once(() =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(readOrganization),
  );
}

function readOrganization(line: string): Organization {
  const fields = line.split('|').map((field) => field.trim());
  const [country = '', kind = '', aliases = ''] = fields.slice(2 * LANGUAGES.length);
  return {
    names: byLanguage(fields),
    acronyms: byLanguage(fields.slice(LANGUAGES.length)),
    aliases: aliases
      .split(';')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
    country,
    kind: kind as OrganizationKind,
    descriptions: byLanguage(fields.slice(2 * LANGUAGES.length + 3)),
  };
}

function byLanguage(fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    LANGUAGES.flatMap((language, at) => (fields[at] ? [[language, fields[at]] as const] : [])),
  );
}
