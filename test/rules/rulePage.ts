import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Code, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Team } from '../../server/analysis/team.ts';
import type { Span } from '../../server/article/span.ts';
import { readEntityFile } from '../../server/config/entityFile.ts';
import { readTermFile } from '../../server/config/termFile.ts';
import type { TermList } from '../../server/rules/term.ts';

/** An `article` block of a page: what a rule must say of a text. */
export interface RuleCase {
  readonly ruleId: string;
  /** The page and line it stands at. */
  readonly where: string;
  readonly language: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** Other rules that run beside it: `with=[quotes/scare,text/repeated-word]`. */
  readonly beside: readonly string[];
  /** What the last block `yaml entities` of the page says: the team's entity file. */
  readonly team: Team | undefined;
  /** What the last block `yaml terms` says: the team's list of words. */
  readonly terms: TermList;
  /** Without the marks `⟦⟧`. */
  readonly source: string;
  /** What the marks enclose: each must be reported, and nothing else. */
  readonly spans: readonly Span[];
  /** The text after the fixes, where the page gives it. */
  readonly fixed: string | undefined;
}

const root = new URL('../../', import.meta.url).pathname;

/** Cases of every rule page, and of `test/rules` where more stand in the same form. */
export function readRuleCases(): RuleCase[] {
  return ['docs/rules', 'test/rules'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /^[a-z]+\/[a-z-]+\.md$/.test(path))
      .sort()
      .flatMap((path) => readPage(`${folder}/${path}`, path.slice(0, -'.md'.length))),
  );
}

function readPage(path: string, ruleId: string): RuleCase[] {
  const page: Root = fromMarkdown(readFileSync(join(root, path), 'utf8'));
  const cases: RuleCase[] = [];
  let section = '';
  let team: Team | undefined;
  let terms: TermList = [];
  for (const [index, node] of page.children.entries()) {
    if (node.type === 'heading' && node.depth === 2) section = textOf(node.children);
    if (node.type === 'code' && node.lang === 'yaml' && node.meta === 'entities') team = readTeam(node, path);
    if (node.type === 'code' && node.lang === 'yaml' && node.meta === 'terms') terms = readTerms(node, path);
    if (node.type !== 'code' || node.lang !== 'article') continue;
    const next = page.children[index + 1];
    const fixed = next?.type === 'code' && next.lang === 'fixed' ? next.value : undefined;
    const where = `${path}:${node.position?.start.line ?? 0}`;
    cases.push({ ...toCase(ruleId, where, section, node, fixed), team, terms });
  }
  return cases;
}

function readTerms({ value }: Code, path: string): TermList {
  const { terms, problems } = readTermFile(value);
  if (problems.length > 0) throw new Error(`${path}: ${problems.map(({ message }) => message.en).join(' ')}`);
  return terms;
}

function readTeam({ value }: Code, path: string): Team {
  const { team, problems } = readEntityFile(value);
  if (problems.length > 0) throw new Error(`${path}: ${problems.map(({ message }) => message.en).join(' ')}`);
  return team;
}

function textOf(nodes: readonly { readonly type: string; readonly value?: string }[]): string {
  return nodes.map((node) => node.value ?? '').join('');
}

function toCase(
  ruleId: string,
  where: string,
  section: string,
  code: Code,
  fixed: string | undefined,
): Omit<RuleCase, 'team' | 'terms'> {
  const [language = '', ...settings] = (code.meta ?? '').split(/\s+/);
  const { source, spans } = readMarks(code.value, where);
  if (!/^[a-z]{2}$/.test(language)) throw new Error(`${where}: the info string names no language.`);
  if (section === 'Reported' && spans.length === 0)
    throw new Error(`${where}: nothing is marked as reported.`);
  if (section === 'Not reported' && spans.length > 0)
    throw new Error(`${where}: something is marked as reported.`);
  const { with: beside = [], ...options } = readOptions(settings);
  return { ruleId, where, language, options, beside: beside as string[], source, spans, fixed };
}

/** `words=10 inner=chevrons also=[tonner,gronder]`: numbers, true and false, lists, else words. */
function readOptions(settings: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    settings.map((setting) => {
      const [name = '', value = ''] = setting.split('=');
      if (value.startsWith('[')) return [name, value.slice(1, -1).split(',')];
      return [name, /^(?:\d+|true|false)$/.test(value) ? JSON.parse(value) : value];
    }),
  );
}

function readMarks(marked: string, where: string): { source: string; spans: Span[] } {
  const spans: Span[] = [];
  const open: number[] = [];
  let source = '';
  for (const character of marked) {
    if (character === '⟦') open.push(source.length);
    else if (character === '⟧') {
      const start = open.pop();
      if (start === undefined) throw new Error(`${where}: ⟧ without ⟦.`);
      spans.push({ start, end: source.length });
    } else source += character;
  }
  if (open.length > 0) throw new Error(`${where}: ⟦ without ⟧.`);
  return { source, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end) };
}
