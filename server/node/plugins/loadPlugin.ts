import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'import-meta-resolve';
import { type Plugin, type Preset, type Processor, unified } from 'unified';
import { rules as ourRules } from '../../rules/index.ts';
import { createLintMemo, type LintMemo, type RuleTable } from '../../rules/lint.ts';
import type { Rule } from '../../rules/rule.ts';
import type { PluginCode, Refusal } from './messages.ts';

/** A plugin, ready to read articles. */
export type Loaded =
  | { readonly kind: 'retext'; readonly name: string; readonly processor: RetextProcessor }
  | { readonly kind: 'rules'; readonly memo: LintMemo; readonly failed: Map<string, string> };

type RetextProcessor = Pick<Processor, 'run'>;

/** Why a plugin cannot be used, in words for whoever wrote the configuration. */
export class UnusablePlugin extends Error {
  readonly refused: Refusal;
  constructor(refused: Refusal, detail: string) {
    super(detail);
    this.refused = refused;
  }
}

/** Executes the module of a plugin. What it exports by default is a plugin of retext, a preset of them, or rules of our own shape. */
export async function loadPlugin({ module, uri, options }: PluginCode): Promise<Loaded> {
  const { default: exported } = (await import(locate(module, uri))) as { default?: unknown };
  if (isObject(exported) && isObject(exported.rules)) return loadRules(exported.rules);
  if (typeof exported !== 'function' && !isPreset(exported))
    throw new UnusablePlugin('unfit', 'export default …');
  const processor = unified();
  if (typeof exported === 'function') processor.use(exported as Plugin<[unknown?]>, options);
  else processor.use(exported);
  return { kind: 'retext', name: lastName(module), processor: processor.freeze() as RetextProcessor };
}

function locate(module: string, uri: string): string {
  const url = module.startsWith('file:') ? module : found(module, uri);
  if (url.startsWith('file:') && existsSync(new URL(url))) return url;
  throw new UnusablePlugin('absent', module);
}

function found(name: string, uri: string): string {
  try {
    return resolve(name, uri);
  } catch (error) {
    throw new UnusablePlugin('absent', error instanceof Error ? error.message : String(error));
  }
}

function loadRules(rules: Record<string, unknown>): Loaded {
  const families = new Set(Object.keys(ourRules).map((id) => id.split('/')[0]));
  for (const [id, rule] of Object.entries(rules)) {
    const [family, name] = id.split('/');
    if (!family || !name || families.has(family))
      throw new UnusablePlugin('unfit', `rules['${id}']: family/name`);
    if (!isRule(rule)) throw new UnusablePlugin('unfit', `rules['${id}']: { meta, check, checkBlock }`);
  }
  const failed = new Map<string, string>();
  const onRuleError = (id: string, error: unknown) => failed.set(id, reasonOf(error));
  const table = Object.fromEntries(
    Object.entries(rules as RuleTable).map(([id, rule]) => [id, complete(rule)]),
  );
  return { kind: 'rules', memo: createLintMemo({ rules: table, onRuleError }), failed };
}

/** What a rule of one's own need not say. */
function complete(rule: Rule): Rule {
  const { severity = 'suggestion', languages = 'all' } = rule.meta as Partial<Rule['meta']>;
  return { ...rule, meta: { ...rule.meta, severity, languages } };
}

function isRule(rule: unknown): boolean {
  if (!isObject(rule) || !isObject(rule.meta) || !isObject(rule.meta.messages)) return false;
  return typeof rule.check === 'function' || typeof rule.checkBlock === 'function';
}

function isPreset(value: unknown): value is Preset {
  return isObject(value) && Array.isArray(value.plugins);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What its findings are called where it does not say itself: `ours` for `./rules/ours.mjs`. */
function lastName(module: string): string {
  const { pathname } = module.startsWith('file:') ? new URL(module) : pathToFileURL(module);
  return decodeURI(pathname.slice(pathname.lastIndexOf('/') + 1)).replace(/\.[cm]?js$/u, '');
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
