import { type FileProblem, problem } from '../config/fileProblem.ts';
import type { LoadedConfig } from '../config/loadedConfig.ts';
import { type ForeignFindings, NO_FOREIGN_FINDINGS } from '../rules/foreignFindings.ts';
import { analysisInput, type DocumentSettings } from './analysisStore.ts';
import type { Desks } from './desks.ts';
import type { Host, LiveDocument, Token } from './host.ts';
import { movedFindings } from './movedFindings.ts';
import { NOT_READ, pluginRulesOf, settle, toForeignFindings } from './pluginFindings.ts';
import type { PluginFailure } from './plugins.ts';

/** What a team's plugins find, beside what is found at once. Where no configuration names one, nothing is done. */
export interface PluginRuns {
  /** Lets the plugins read a document; true when there is something new to show. */
  run(document: LiveDocument, token: Token): Promise<boolean>;
  /** What plugins have found in the text of a document, or in the one before, as far as that still stands; undefined where none is named. */
  foundIn(uri: string, source: string): Promise<ForeignFindings | undefined>;
  /** What was left out of an article's plugins. */
  failuresFor(uri: string): readonly PluginFailure[];
  /** What a configuration file is to be told of the plugins that it names. */
  problemsOf(config: LoadedConfig): readonly FileProblem[];
  /** The configuration may be another. */
  dropAll(): void;
  forget(uri: string): void;
}

/** The last run over a document. */
interface Run {
  readonly document: LiveDocument;
  readonly version: number;
  readonly source: string;
  readonly found: ForeignFindings;
  readonly failures: readonly PluginFailure[];
}

export function createPluginRuns(
  host: Host,
  desks: Desks,
  settingsOf: (uri: string) => Promise<DocumentSettings>,
): PluginRuns {
  let runs = new Map<string, Run>();
  const plugins = host.plugins === 'untrusted' ? undefined : host.plugins;

  async function read(document: LiveDocument, token: Token): Promise<Run | undefined> {
    const { uri, version } = document;
    const { config, effective, isIgnored } = await desks.deskOf(uri);
    if (!plugins || !config || !effective || isIgnored || config.plugins.length === 0) return undefined;
    const source = document.getText();
    const input = analysisInput(document, source, await settingsOf(uri));
    const rules = pluginRulesOf(effective);
    const isWanted = () => document.version === version && !token.isCancellationRequested;
    const report = await plugins.run({ ...input, rules }, config.plugins, isWanted);
    if (!report || !isWanted()) return undefined;
    const found = toForeignFindings(settle(report, effective.states, rules));
    return { document, version, source, found, failures: report.failures };
  }

  return {
    async run(document, token) {
      const { uri } = document;
      const kept = runs;
      const before = runs.get(uri);
      if (before?.document === document && before.version === document.version) return false;
      const run = await read(document, token);
      // What the team says has changed meanwhile.
      if (!run || runs !== kept) return false;
      runs.set(uri, run);
      for (const failure of run.failures)
        if (!before?.failures.includes(failure)) host.log(`${failure.uri}: ${failure.problem.message.en}`);
      return !isShown(run, before);
    },
    async foundIn(uri, source) {
      const { config } = await desks.deskOf(uri);
      if (!config || config.plugins.length === 0) return undefined;
      const run = runs.get(uri);
      return run ? movedTo(run, source) : toForeignFindings(NOT_READ);
    },
    failuresFor: (uri) => runs.get(uri)?.failures ?? [],
    problemsOf(config) {
      const own = config.plugins.filter(({ uri }) => uri === config.uri);
      if (!plugins) {
        const key = host.plugins === 'untrusted' ? 'pluginUntrusted' : 'noPlugins';
        return own.map(({ name, span }) => problem(key, span, { name }, 'warning'));
      }
      const failures = new Set([...runs.values()].flatMap((run) => run.failures));
      return [...failures].filter(({ uri }) => uri === config.uri).map((failure) => failure.problem);
    },
    dropAll() {
      const hasFailures = [...runs.values()].some(({ failures }) => failures.length > 0);
      runs = new Map();
      // Whoever changes something may have mended it.
      if (hasFailures) plugins?.restart();
    },
    forget: (uri) => void runs.delete(uri),
  };
}

function movedTo(run: Run, source: string): ForeignFindings {
  return { ...run.found, findings: movedFindings(run.found.findings, run.source, source) };
}

/** Both tell the same, so that nothing need be shown anew. */
function isShown(run: Run, before: Run | undefined): boolean {
  // Of comments that name rules of plugins it is known only now whether they are of use.
  if (!before && run.source.includes('copydesk-')) return false;
  const told = ({ findings }: ForeignFindings) =>
    JSON.stringify(
      findings.map(({ ruleId, severity, span, message, isOff }) => [
        ruleId,
        isOff ? 'off' : severity,
        span,
        message('en'),
      ]),
    );
  const failures = before?.failures ?? [];
  return (
    told(before ? movedTo(before, run.source) : NO_FOREIGN_FINDINGS) === told(run.found) &&
    run.failures.length === failures.length &&
    run.failures.every((failure) => failures.includes(failure))
  );
}
