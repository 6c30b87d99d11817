import { RE2JS, RE2JSException } from 're2js';
import { stringify } from 'yaml';
import { SEVERITIES } from '../rules/rule.ts';
import { parseYaml, toData } from './yamlDocument.ts';

/** What a Vale rule is as a file of terms, and what of it is not. */
export interface ImportedRule {
  /** Entries of a file of terms, as they are to be written. */
  readonly entries: readonly ImportedTerm[];
  /** Why something was left out. */
  readonly left: readonly LeftOut[];
}

export type LeftOut =
  | { readonly why: 'notYaml' }
  /** Only `existence` and `substitution` are lists of words. */
  | { readonly why: 'kind'; readonly kind: string }
  | { readonly why: 'pattern'; readonly pattern: string; readonly detail: string };

export interface ImportedTerm {
  readonly words?: string | readonly string[];
  readonly pattern?: string;
  readonly use?: string | readonly string[];
  readonly reason?: string;
  readonly severity?: string;
  readonly case?: 'match';
  readonly fix?: 'auto';
}

/**
 * Reads a rule of Vale that extends `existence` or `substitution`. What is a plain word becomes `words`, the rest a `pattern`.
 * https://vale.sh/docs/checks/existence and https://vale.sh/docs/checks/substitution
 */
export function importValeRule(text: string): ImportedRule {
  const document = parseYaml(text);
  const rule: unknown = document.errors.length > 0 ? undefined : toData(document.contents, document);
  if (!isObject(rule)) return { entries: [], left: [{ why: 'notYaml' }] };
  const kind = String(rule.extends ?? '');
  if (kind !== 'existence' && kind !== 'substitution') return { entries: [], left: [{ why: 'kind', kind }] };
  const left: LeftOut[] = [];
  const shared = sharedOf(rule);
  const entries = kind === 'existence' ? existence(rule, shared, left) : substitution(rule, shared, left);
  return { entries, left };
}

/** The text of a file of terms. */
export function termFileText(entries: readonly ImportedTerm[]): string {
  return entries.length === 0 ? '' : stringify(entries, { lineWidth: 0 });
}

type Shared = Pick<ImportedTerm, 'reason' | 'severity' | 'case'>;

function sharedOf({ message, level, ignorecase, link }: Readonly<Record<string, unknown>>): Shared {
  const reason = reasonOf(message, link);
  return {
    ...(reason && { reason }),
    ...(SEVERITIES.some((each) => each === level) && { severity: String(level) }),
    // Without the key Vale counts capitals.
    ...(ignorecase !== true && { case: 'match' as const }),
  };
}

/** The message without the words that Copydesk says itself: *Consider using '%s' instead of '%s'.* */
function reasonOf(message: unknown, link: unknown): string | undefined {
  const own = typeof message === 'string' && !message.includes('%s') ? message.trim() : undefined;
  return own ?? (typeof link === 'string' ? link : undefined);
}

function existence(
  { tokens, raw, exceptions }: Readonly<Record<string, unknown>>,
  shared: Shared,
  left: LeftOut[],
): ImportedTerm[] {
  const all = texts(tokens);
  const words = all.filter(isPlain);
  const patterns = [
    ...all.filter((token) => !isPlain(token)),
    ...(raw === undefined ? [] : [texts(raw).join('')]),
  ];
  const spared = new Set(texts(exceptions).map((each) => each.toLowerCase()));
  const kept = words.filter((word) => !spared.has(word.toLowerCase()));
  return [
    ...(kept.length > 0 ? [{ words: kept, ...shared }] : []),
    ...patterns.flatMap((pattern) => (isKnown(pattern, left) ? [{ pattern, ...shared }] : [])),
  ];
}

/** A replacement may list several, parted by a bar. */
function substitution(
  { swap, action }: Readonly<Record<string, unknown>>,
  shared: Shared,
  left: LeftOut[],
): ImportedTerm[] {
  const fix = isObject(action) && action.name === 'replace' ? ({ fix: 'auto' } as const) : {};
  return Object.entries(isObject(swap) ? swap : {}).flatMap(([from, to]): ImportedTerm[] => {
    const use = String(to)
      .split('|')
      .filter((each) => each.trim() !== '');
    const one = use.length === 1 ? (use[0] ?? '') : use;
    if (from.trim() === '' || use.length === 0) return [];
    const rest = { use: one, ...shared, ...(use.length === 1 && fix) };
    if (isPlain(from)) return [{ words: from, ...rest }];
    return isKnown(from, left) ? [{ pattern: from, ...rest }] : [];
  });
}

function isPlain(token: string): boolean {
  return !/[\\^$.*+?()[\]{}|]/u.test(token);
}

function isKnown(pattern: string, left: LeftOut[]): boolean {
  try {
    RE2JS.compile(pattern);
    return true;
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    left.push({ why: 'pattern', pattern, detail: error.message.replace(/^error parsing regexp: /u, '') });
    return false;
  }
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String).filter((each) => each.trim() !== '') : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
