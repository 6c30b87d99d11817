import { type ProblemKey, problem } from '../../config/fileProblem.ts';
import type { PluginSetting } from '../../config/loadedConfig.ts';
import type { Locale } from '../../rules/message.ts';
import type { Values } from '../../rules/rule.ts';
import type {
  PluginFailure,
  PluginFinding,
  PluginHost,
  PluginInput,
  PluginReport,
} from '../../service/plugins.ts';
import { type PluginThread, PluginTrouble, startPluginThread } from './workerThread.ts';

export interface PluginHostSettings {
  /** Milliseconds that a plugin may take for one article. */
  readonly limit?: number;
  /** The bundle that the thread runs. */
  readonly bundle?: URL;
}

/** Milliseconds for the code of a plugin to be read, and for an article to be analysed, which is no plugin’s fault. */
const PATIENCE = 30_000;

/** The bundle that this is part of; where the sources run, as in tests, what was built of them. */
const ownBundle = () =>
  new URL(import.meta.url.endsWith('.ts') ? '../../../dist/cli.js' : import.meta.url, import.meta.url);

/** One thread for all plugins, which begins with the first of them and is begun anew when one had to be stopped. */
export function createPluginHost({ limit = 1000, bundle }: PluginHostSettings = {}): PluginHost {
  let thread: PluginThread | undefined;
  let loaded = new Set<string>();
  let failed = new Map<string, PluginFailure[]>();
  let last: Promise<unknown> = Promise.resolve();
  let isEnded = false;

  const stop = () => {
    thread?.end();
    thread = undefined;
    loaded = new Set();
  };
  const start = (): PluginThread => {
    if (thread?.isOver) stop();
    thread ??= startPluginThread(bundle ?? ownBundle());
    return thread;
  };

  async function runOne(plugin: PluginSetting, input: PluginInput, read: ReadIn): Promise<PluginFinding[]> {
    const running = start();
    const key = keyOf(plugin);
    if (!loaded.has(key)) {
      const { module, uri, options } = plugin;
      await running.ask({ ask: 'load', plugin: { key, module, uri, options } }, PATIENCE);
      loaded.add(key);
    }
    if (read.thread !== running) {
      read.language = (await running.ask({ ask: 'read', input }, PATIENCE)).language;
      read.thread = running;
    }
    if (plugin.language !== undefined && plugin.language !== read.language) return [];
    const { inQuotations, severity: setting } = plugin;
    const { findings, failedRules, wrongSettings } = await running.ask(
      { ask: 'run', key, inQuotations },
      limit,
    );
    for (const { rule, detail } of failedRules) fail(plugin, 'pluginRuleThrew', { rule, detail }, rule);
    for (const { rule, message } of wrongSettings)
      fail(plugin, 'pluginSetting', (locale) => ({ detail: message[locale] }), rule);
    return findings.map((finding) => ({ ...finding, setting }));
  }

  function fail(
    plugin: PluginSetting,
    key: ProblemKey,
    values: Values | ((locale: Locale) => Values),
    rule?: string,
  ): void {
    const { name, uri, span } = plugin;
    const told = failed.get(keyOf(plugin)) ?? [];
    const said = problem(key, span, (locale) => ({
      name,
      ...(typeof values === 'function' ? values(locale) : values),
    }));
    if (told.some((each) => each.problem.message.en === said.message.en)) return;
    const failure = { name, uri, ...(rule !== undefined && { rule }), problem: said };
    failed.set(keyOf(plugin), [...told, failure]);
  }

  async function runAll(
    input: PluginInput,
    plugins: readonly PluginSetting[],
    isWanted: () => boolean,
  ): Promise<PluginReport | undefined> {
    const findings: PluginFinding[] = [];
    const read: ReadIn = {};
    for (const plugin of plugins) {
      if (isEnded || !isWanted()) return undefined;
      if (isLeftOut(failed.get(keyOf(plugin)))) continue;
      try {
        findings.push(...(await runOne(plugin, input, read)));
      } catch (error) {
        // Its thread was taken away: that is no fault of the plugin’s.
        if (isEnded) return undefined;
        if (!(error instanceof PluginTrouble)) throw error;
        fail(plugin, PROBLEMS[error.trouble], { detail: error.message, limit });
        if (error.trouble === 'slow') stop();
      }
    }
    return { findings, failures: plugins.flatMap((plugin) => failed.get(keyOf(plugin)) ?? []) };
  }

  return {
    run(input, plugins, isWanted = () => true) {
      const run = last.then(() => runAll(input, plugins, isWanted));
      last = run.catch(() => undefined);
      return run;
    },
    end() {
      isEnded = true;
      stop();
    },
    restart() {
      last = last.then(() => {
        stop();
        failed = new Map();
      });
    },
  };
}

/** The thread that has read the article, and the language it found. */
interface ReadIn {
  thread?: PluginThread;
  language?: string;
}

/** A package whose rule threw goes on with its other rules. */
function isLeftOut(failures: readonly PluginFailure[] = []): boolean {
  return failures.some(({ rule }) => rule === undefined);
}

const PROBLEMS: Readonly<Record<PluginTrouble['trouble'], ProblemKey>> = {
  absent: 'pluginAbsent',
  unfit: 'pluginUnfit',
  threw: 'pluginThrew',
  slow: 'pluginSlow',
};

/** The same code with the same options. */
function keyOf({ module, uri, options }: PluginSetting): string {
  return JSON.stringify([module, uri, options]);
}
