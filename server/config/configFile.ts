import { type Document, isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import type { Span } from '../article/span.ts';
import { rules as allRules } from '../rules/index.ts';
import type { RuleTable } from '../rules/lint.ts';
import { SEVERITIES, type Severity } from '../rules/rule.ts';
import {
  type Checked,
  type Checker,
  checkObject,
  type Placed,
  resolve,
  spanOf,
  type Text,
} from './checkFields.ts';
import { CONFIG_FIELDS } from './configFields.ts';
import { type FileProblem, problem } from './fileProblem.ts';
import { syntaxProblem } from './syntaxProblem.ts';
import {
  checkForeignSetting,
  checkSetting,
  isForeignRule,
  type Problem,
  type RuleSetting,
} from './validate.ts';
import { parseYaml, toData } from './yamlDocument.ts';

/** What a configuration says of all its articles, or an override of some. Every value has its place in the file. */
export interface ConfigPart {
  /** The patterns of an override. */
  readonly files: readonly Text[] | undefined;
  /** Undefined where nothing is said; an empty list builds on nothing. */
  readonly extends: readonly Text[] | undefined;
  readonly language: Text | undefined;
  readonly layout: Text | undefined;
  readonly rules: ReadonlyMap<string, Placed<RuleSetting>>;
  readonly entities: Placed<readonly Text[]> | undefined;
  readonly terms: Placed<readonly Text[]> | undefined;
}

export interface ConfigFile extends ConfigPart {
  readonly overrides: readonly ConfigPart[];
  readonly formats: readonly Text[] | undefined;
  readonly ignore: readonly Text[];
  readonly plugins: readonly ConfigPlugin[];
}

/** A plugin as the file names it. */
export interface ConfigPlugin {
  readonly name: Text;
  readonly options: unknown;
  readonly severity: Severity | undefined;
  readonly language: string | undefined;
  /** The words of somebody quoted are reported too. */
  readonly inQuotations: boolean;
}

export interface ReadConfig {
  /** What is right in the file; undefined where it says nothing, as a `package.json` without the key. */
  readonly config: ConfigFile | undefined;
  /** In order. */
  readonly problems: readonly FileProblem[];
  /** Rules of a family that is not ours: wrong where no plugin is named, whose they may be. */
  readonly foreign: readonly FileProblem[];
}

/** Names under which a configuration is found, the first before the others. */
export const CONFIG_FILE_NAMES = ['copydesk.yaml', 'copydesk.yml', 'copydesk.json', 'package.json'] as const;

/** Code units. */
const LONGEST = 1_000_000;

/**
 * Reads a configuration: YAML, and JSON, which is YAML too; of a `package.json` the key `copydesk`. Never throws. Offsets are UTF-16 code
 * units of `text`.
 */
export function readConfigFile(text: string, name: string, table: RuleTable = allRules): ReadConfig {
  if (text.length > LONGEST)
    return {
      config: undefined,
      problems: [problem('tooLong', { start: 0, end: 1 }, { most: LONGEST })],
      foreign: [],
    };
  const isPackage = /(?:^|\/)package\.json$/u.test(name);
  const document = parseYaml(text);
  const root = isPackage ? keyOf(document, 'copydesk') : document.contents;
  // What is wrong with a package.json elsewhere is npm's to tell, but for what hides our key.
  if (isPackage && root === undefined && (isJson(text) || !/"copydesk"\s*:/u.test(text)))
    return { config: undefined, problems: [], foreign: [] };
  const errors = isPackage && root && isJson(text) ? errorsIn(root, document) : document.errors;
  const problems = errors.map((error) => syntaxProblem(error, text));
  const foreign: FileProblem[] = [];
  const checker: RuleChecker = {
    document,
    report: (found) => problems.push(found),
    reportForeign: (found) => foreign.push(found),
  };
  const config = checkRoot(checker, root, text, table);
  problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { config, problems, foreign };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function errorsIn(root: Node, { errors }: Document): Document['errors'] {
  const { start, end } = spanOf(root) ?? { start: 0, end: 0 };
  return errors.filter(({ pos: [at] }) => start <= at && at < end);
}

interface RuleChecker extends Checker {
  readonly reportForeign: (found: FileProblem) => void;
}

function keyOf({ contents }: Document, key: string): Node | undefined {
  if (!isMap(contents)) return undefined;
  const pair = contents.items.find((item) => isScalar(item.key) && item.key.value === key);
  return (pair?.value as Node | null) ?? undefined;
}

function checkRoot(
  checker: RuleChecker,
  root: Node | null | undefined,
  text: string,
  table: RuleTable,
): ConfigFile {
  const node = resolve(checker, root);
  const whole: Span = spanOf(node) ?? { start: 0, end: Math.max(1, text.length) };
  if (node && !isMap(node) && !(isScalar(node) && node.value === null))
    checker.report(problem('notConfig', { start: whole.start, end: lineEnd(text, whole.start) }));
  const checked = node && isMap(node) ? checkObject(checker, node, CONFIG_FIELDS, whole) : undefined;
  return {
    ...partOf(checked, checker, table),
    overrides: (checked?.objects.overrides ?? []).map((each) => partOf(each, checker, table)),
    formats: checked?.lists.formats,
    ignore: checked?.lists.ignore ?? [],
    plugins: (checked?.objects.plugins ?? []).flatMap((each) => pluginOf(each, checker) ?? []),
  };
}

function pluginOf({ texts, nodes }: Checked, { document }: Checker): ConfigPlugin | undefined {
  const { name, severity, language, quotations } = texts;
  return (
    name && {
      name,
      options: toData(nodes.options, document),
      severity: SEVERITIES.find((each) => each === severity?.value),
      language: language?.value,
      inQuotations: quotations?.value === 'report',
    }
  );
}

function lineEnd(text: string, start: number): number {
  return Math.max(start + 1, text.indexOf('\n', start));
}

function partOf(checked: Checked | undefined, checker: RuleChecker, table: RuleTable): ConfigPart {
  return {
    files: checked?.lists.files,
    extends: checked?.lists.extends,
    language: checked?.texts.language,
    layout: checked?.texts.layout,
    rules: rulesOf(checked?.nodes.rules, checker, table),
    entities: placedList('entities', checked),
    terms: placedList('terms', checked),
  };
}

function placedList(key: string, checked: Checked | undefined): Placed<readonly Text[]> | undefined {
  const value = checked?.lists[key];
  return value && checked && { value, span: checked.keys[key] ?? checked.span };
}

function rulesOf(
  node: Node | undefined,
  checker: RuleChecker,
  table: RuleTable,
): ReadonlyMap<string, Placed<RuleSetting>> {
  const settings = new Map<string, Placed<RuleSetting>>();
  if (!node) return settings;
  if (!isMap(node)) {
    checker.report(problem('notRules', spanOf(node) ?? { start: 0, end: 1 }));
    return settings;
  }
  for (const { key, value } of node.items) {
    const id = isScalar(key) ? String(key.value) : '';
    const span = spanOf(key) ?? spanOf(node) ?? { start: 0, end: 1 };
    const setting = resolve(checker, value);
    const given: unknown = toData(setting, checker.document) ?? null;
    const foreign = isForeignRule(id, table);
    const found = foreign ? checkForeignSetting(id, given) : checkSetting(id, given, table);
    for (const each of found) {
      const { message, meant } = each;
      const at = placeOf(setting, each) ?? span;
      checker.report({ span: at, severity: 'error', message, meant, inSchema: true });
    }
    if (foreign)
      for (const { message, meant } of checkSetting(id, given, table))
        checker.reportForeign({ span, severity: 'error', message, meant, inSchema: false });
    if (found.length === 0) settings.set(id, { value: given as RuleSetting, span });
  }
  return settings;
}

/** Where a severity or an option stands that is wrong; what is said of the rule itself is at its id. */
function placeOf(setting: Node | undefined, { path, about }: Problem): Span | undefined {
  const [, option] = path;
  const list = isSeqLike(setting) ? setting.items : undefined;
  if (option === undefined) return about === 'value' ? spanOf(list ? list[0] : setting) : undefined;
  const options = list?.find((item) => isMap(item));
  const pair = (options as YAMLMap | undefined)?.items.find(
    (item) => isScalar(item.key) && item.key.value === option,
  );
  return spanOf(about === 'value' ? pair?.value : pair?.key);
}

function isSeqLike(node: Node | undefined): node is Node & { items: unknown[] } {
  return node !== undefined && 'items' in node && Array.isArray(node.items) && !isMap(node);
}
