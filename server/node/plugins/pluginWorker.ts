import type { MessagePort } from 'node:worker_threads';
import type { Root } from 'nlcst';
import type { AnalysedArticle } from '../../analysis/analysedArticle.ts';
import { checkSetting } from '../../config/validate.ts';
import { findNow, type RuleFinding, type RuleTable } from '../../rules/lint.ts';
import { createAnalyser } from '../../service/analyser.ts';
import type { PluginInput } from '../../service/plugins.ts';
import { articleToNlcst } from './articleToNlcst.ts';
import { type Loaded, loadPlugin, reasonOf, UnusablePlugin } from './loadPlugin.ts';
import type { Answer, Answers, FoundByWorker, PluginRun, Request } from './messages.ts';
import { runRetext } from './runRetext.ts';
import { createWordFilter } from './wordFilter.ts';

/** Runs the plugins in a thread of their own, which whoever asks may end at any time. It does one thing after the other. */
export function runPluginWorker(port: MessagePort): void {
  const plugins = new Map<string, Loaded>();
  const analyse = createAnalyser();
  let reading: ReadArticle | undefined;

  async function answer(request: Request): Promise<Answers[keyof Answers]> {
    if (request.ask === 'load') {
      plugins.set(request.plugin.key, await loadPlugin(request.plugin));
      return undefined;
    }
    if (request.ask === 'read') {
      reading = readArticle(request.input, analyse(request.input));
      return { language: reading.article.pack.id };
    }
    const plugin = plugins.get(request.key);
    if (!plugin || !reading) throw new Error(`Nothing to run: ${request.key}`);
    return plugin.kind === 'rules'
      ? runRules(plugin, reading)
      : runPlugin(plugin, reading, request.inQuotations);
  }

  port.on('message', async (request: Request) => {
    let told: Answer;
    try {
      told = { value: await answer(request) };
    } catch (error) {
      told = { refused: error instanceof UnusablePlugin ? error.refused : 'threw', detail: reasonOf(error) };
    }
    port.postMessage(told);
  });
}

interface ReadArticle {
  readonly input: PluginInput;
  readonly article: AnalysedArticle;
  /** Made when the first plugin of retext asks for it. */
  readonly tree: () => Root;
}

function readArticle(input: PluginInput, article: AnalysedArticle): ReadArticle {
  let tree: Root | undefined;
  return {
    input,
    article,
    tree() {
      tree ??= articleToNlcst(article);
      return tree;
    },
  };
}

async function runPlugin(
  { processor, name }: Extract<Loaded, { kind: 'retext' }>,
  { article, tree }: ReadArticle,
  inQuotations: boolean,
): Promise<PluginRun> {
  const isMeant = createWordFilter(article, inQuotations);
  const found = await runRetext(processor, name, article, tree());
  return { findings: found.filter(({ span }) => isMeant(span)), failedRules: [], wrongSettings: [] };
}

/** The rules that are on: those that a team switches on, and those that are on unless it switches them off. */
function runRules(
  { memo, failed }: Extract<Loaded, { kind: 'rules' }>,
  { input, article }: ReadArticle,
): PluginRun {
  const before = failed.size;
  const wrongSettings = findWrongSettings(memo.rules, input);
  const isWrong = new Set(wrongSettings.map(({ rule }) => rule));
  const states = Object.entries(memo.rules).flatMap(([id, rule]) => {
    // As with rules of ours, a setting with a mistake changes nothing.
    const set = isWrong.has(id) ? undefined : input.rules[id];
    if (set?.severity === 'off' || (!set && rule.meta.recommended === false)) return [];
    return [[id, { severity: set?.severity ?? rule.meta.severity, options: set?.options ?? {} }] as const];
  });
  // Comments are heeded by whoever asks: it must be told of what they silence.
  const findings = findNow(article, new Map(states), memo).map(toFound);
  const failedRules = [...failed].slice(before).map(([rule, detail]) => ({ rule, detail }));
  return { findings, failedRules, wrongSettings };
}

function findWrongSettings(table: RuleTable, { rules }: PluginInput): PluginRun['wrongSettings'] {
  const families = new Set(Object.keys(table).map((id) => id.split('/')[0]));
  return Object.entries(rules)
    .filter(([id]) => families.has(id.split('/')[0]))
    .flatMap(([rule, { severity, options }]) =>
      checkSetting(rule, [severity, options], table).map(({ message }) => ({ rule, message })),
    );
}

function toFound({ ruleId, severity, span, message, fixes }: RuleFinding): FoundByWorker {
  return {
    ruleId,
    severity,
    span: { start: span.start, end: span.end },
    message: { en: message('en'), fr: message('fr') },
    fixes: fixes.map(({ title, safe, edits }) => ({
      title: { en: title('en'), fr: title('fr') },
      safe,
      edits: edits.map(({ start, end, newText }) => ({ start, end, newText })),
    })),
    url: undefined,
  };
}
