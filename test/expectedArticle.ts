import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a test article must give, as it stands beside the article in `<name>.expected.json`. */
export interface Expectation {
  readonly language: string;
  readonly findings: readonly ExpectedFinding[];
  readonly quotations: readonly ExpectedQuotation[];
  readonly references: readonly ExpectedReference[];
  readonly entities: readonly ExpectedEntity[];
  /** Lines of the mended article that still have a finding, since their rule has no fix. */
  readonly remaining: readonly { readonly line: number; readonly rule: string }[];
}

export interface ExpectedFinding {
  readonly line: number;
  readonly rule: string;
  /** The words that are reported. */
  readonly text: string;
}

export interface ExpectedQuotation {
  readonly line: number;
  /** `term` stands for titles too; absent where careful readers would differ. */
  readonly kind?: 'direct' | 'partial' | 'term';
  /** The full name, or a phrase in lower case; null for nobody; absent where careful readers would differ. */
  readonly speaker?: string | null;
  readonly text: string;
}

/** Whom the words between ⟦ and ⟧ stand for; null for nobody. */
export interface ExpectedReference {
  readonly line: number;
  readonly words: string;
  readonly entity: string | null;
}

export interface ExpectedEntity {
  readonly name: string;
  readonly type: 'person' | 'organization' | 'place' | 'other';
  readonly roles?: readonly string[];
}

export interface TestArticle {
  /** `fr/mission-unesco` */
  readonly name: string;
  readonly source: string;
  readonly expected: Expectation;
  /** What `copydesk fix --offers` leaves; the article itself where nothing is wrong with it. */
  readonly fixed: string;
}

/** Every article under `test/articles`, with what is expected of it. */
export function readTestArticles(): TestArticle[] {
  const folder = new URL('articles/', import.meta.url);
  return readdirSync(folder, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.article') && !path.endsWith('.fixed.article'))
    .sort()
    .map((path) => {
      const name = path.slice(0, -'.article'.length);
      const read = (ending: string) => readFileSync(new URL(`${name}${ending}`, folder), 'utf8');
      const source = read('.article');
      const mended = existsSync(new URL(`${name}.fixed.article`, folder));
      const expected = JSON.parse(read('.expected.json')) as Expectation;
      return { name, source, expected, fixed: mended ? read('.fixed.article') : source };
    });
}
