import { stringify } from 'yaml';
import { type Message, SEVERITIES } from '../rules/rule.ts';
import { patternFault } from './termPattern.ts';
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
  /** Of headings, code or the like alone: terms are looked for in all of the copy. */
  | { readonly why: 'scope'; readonly scope: string }
  | { readonly why: 'pattern'; readonly pattern: string; readonly detail: Message }
  /** The rest of the rule counts without it. */
  | { readonly why: 'key'; readonly key: string; readonly value: string };

export interface ImportedTerm {
  readonly words?: string | readonly string[];
  readonly pattern?: string;
  readonly use?: string | readonly string[];
  readonly except?: readonly string[];
  readonly reason?: string;
  readonly severity?: string;
  readonly case?: 'match';
  readonly fix?: 'auto';
}

type Rule = Readonly<Record<string, unknown>>;

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
  const scope = texts(rule.scope).find((each) => !WHOLE_COPY.test(each));
  if (scope !== undefined) return { entries: [], left: [{ why: 'scope', scope }] };
  const left: LeftOut[] = KEYS_WITHOUT_A_PLACE.filter(
    (key) => Object.hasOwn(rule, key) && rule[key] !== false,
  ).map((key) => ({ why: 'key', key, value: String(rule[key]) }));
  const shared = sharedOf(rule, left);
  const entries = kind === 'existence' ? existence(rule, shared, left) : substitution(rule, shared, left);
  return { entries, left };
}

/** What a term is looked for in anyway: prose, however Vale cuts it. */
const WHOLE_COPY = /^(?:text|sentence|paragraph|summary|~(?:code|raw|comment)[\w.]*)?$/u;
const KEYS_WITHOUT_A_PLACE = ['nonword', 'limit', 'pos'];

/** The text of a file of terms. */
export function termFileText(entries: readonly ImportedTerm[]): string {
  return entries.length === 0 ? '' : stringify(entries, { lineWidth: 0 });
}

type Shared = Pick<ImportedTerm, 'except' | 'reason' | 'severity' | 'case'>;

function sharedOf(rule: Rule, left: LeftOut[]): Shared {
  const { level = 'warning', ignorecase, exceptions } = rule;
  const reason = reasonOf(rule, left);
  const except = texts(exceptions);
  return {
    ...(except.length > 0 && { except }),
    ...(reason && { reason }),
    ...(SEVERITIES.some((each) => each === level) && { severity: String(level) }),
    // Without the key Vale counts capitals.
    ...(ignorecase !== true && { case: 'match' as const }),
  };
}

/** What Copydesk says itself: *Consider using '%s' instead of '%s'.* */
const SAID_ANYWAY =
  /^(?:please |consider |try to )?(?:us(?:e|ing)|prefer(?:ring)?|avoid(?:ing)?(?: using)?|don['’]t use|do not use|replac(?:e|ing)|did you mean|write)[^,;:]*$/iu;

/** The sentences of the message that hold no words of the article, and the link. */
function reasonOf({ message, link }: Rule, left: LeftOut[]): string | undefined {
  const sentences = typeof message === 'string' ? message.trim().split(/(?<=[.!?])\s+/u) : [];
  const lost = sentences.filter(
    (each) => each.includes('%s') && !SAID_ANYWAY.test(each.replace(/[.!?]$/u, '')),
  );
  if (lost.length > 0) left.push({ why: 'key', key: 'message', value: lost.join(' ') });
  const own = sentences.filter((each) => !each.includes('%s')).join(' ');
  const address = typeof link === 'string' ? link : '';
  return [
    own.replace(/\.$/u, address === '' ? '.' : ''),
    own !== '' && address !== '' ? `(${address})` : address,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What stands in `raw` goes before the tokens, or behind them with `append`. */
function existence(rule: Rule, shared: Shared, left: LeftOut[]): ImportedTerm[] {
  const tokens = texts(rule.tokens);
  const raw = texts(rule.raw).join('');
  const either = tokens.length > 0 ? `(?:${tokens.join('|')})` : '';
  const words = raw === '' ? tokens.filter(isPlain) : [];
  const patterns =
    raw === ''
      ? tokens.filter((token) => !isPlain(token))
      : [rule.append === true ? either + raw : raw + either];
  const spared = new Set(texts(rule.exceptions).map((each) => each.toLowerCase()));
  const kept = words.filter((word) => !spared.has(word.toLowerCase()));
  const written = { ...replacementOf(rule, left), ...shared };
  return [
    ...(kept.length > 0 ? [{ words: kept, ...written }] : []),
    ...patterns.flatMap((pattern) => (isKnown(pattern, left) ? [{ pattern, ...written }] : [])),
  ];
}

/** What the action of a rule of existence writes, where it is words. */
function replacementOf({ action }: Rule, left: LeftOut[]): Pick<ImportedTerm, 'use'> {
  if (!isObject(action) || action.name === undefined) return {};
  const params = texts(action.params);
  if (action.name === 'replace' && params.length > 0) return { use: params };
  left.push({ why: 'key', key: 'action', value: String(action.name) });
  return {};
}

/** A replacement may list several, parted by a bar. */
function substitution(rule: Rule, shared: Shared, left: LeftOut[]): ImportedTerm[] {
  const { swap, action } = rule;
  const replaces = isObject(action) && action.name === 'replace';
  const fix = replaces ? ({ fix: 'auto' } as const) : {};
  if (isObject(action) && action.name !== undefined && !replaces)
    left.push({ why: 'key', key: 'action', value: String(action.name) });
  return Object.entries(isObject(swap) ? swap : {}).flatMap(([from, to]): ImportedTerm[] => {
    const use = String(to ?? '')
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
  const detail = patternFault(pattern);
  if (detail) left.push({ why: 'pattern', pattern, detail });
  return detail === undefined;
}

/** A list, or one alone. */
function texts(value: unknown): string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((each) =>
    each === null || each === undefined || String(each).trim() === '' ? [] : [String(each)],
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
