import type { AnalysedArticle } from '../analysis/analysedArticle.ts';
import { createLexiconTable, createMemo } from '../analysis/incremental/memo.ts';
import { type AnalysisInput, analyse } from '../analysis/pipeline.ts';
import type { Team } from '../analysis/team.ts';
import { formatOfDocument } from '../article/formats/index.ts';
import type { Layout } from '../article/nodes.ts';
import type { ForeignFindings } from '../rules/foreignFindings.ts';
import { createLintMemo, lint, lintNow, type RuleFinding, type RuleStates } from '../rules/lint.ts';
import { drive } from './drive.ts';
import type { Host, LiveDocument, Token } from './host.ts';
import { createPositions, type Positions } from './positions.ts';
import { type Shared, share } from './shared.ts';

/** What one version of a document says. */
export interface Reading {
  readonly uri: string;
  readonly version: number;
  readonly article: AnalysedArticle;
  readonly positions: Positions;
}

export interface LintedReading extends Reading {
  readonly findings: readonly RuleFinding[];
}

/**
 * One analysis a version, shared by all who ask. An undefined answer means that the document has moved on, or that
 * nobody waited any longer.
 */
export interface AnalysisStore {
  read(document: LiveDocument, token: Token): Promise<Reading | undefined>;
  lint(document: LiveDocument, token: Token): Promise<LintedReading | undefined>;
  /** The last analysis that came to its end, of this version or an earlier one; read anew where there is none. */
  latest(document: LiveDocument, token: Token): Promise<Reading | undefined>;
  /** The analysis of a document that is not open, of which nothing is kept. */
  readOnce(document: LiveDocument, token: Token): Promise<Reading | undefined>;
  /** The findings of another text in the document's place, as a fix makes it. */
  lintText(document: LiveDocument, source: string, token: Token): Promise<readonly RuleFinding[] | undefined>;
  /** What all documents depend on has changed: what was found before is dropped. */
  dropAll(): void;
  forget(uri: string): void;
}

/** A document at one version. */
interface Entry {
  readonly document: LiveDocument;
  readonly version: number;
  readonly memos: Memos;
  readonly read: Shared<Reading>;
  readonly lint: Shared<LintedReading>;
}

interface Memos {
  readonly analysis: ReturnType<typeof createMemo>;
  readonly lint: ReturnType<typeof createLintMemo>;
}

type IsWanted = () => boolean;

/** What holds for a document, beside what the article says itself. */
export interface DocumentSettings {
  readonly states: RuleStates;
  readonly language?: string | undefined;
  readonly layout?: Layout | 'auto' | undefined;
  readonly team?: Team | undefined;
}

/** A text in the document's place, as it is to be read. */
export function analysisInput(
  { uri, languageId }: LiveDocument,
  source: string,
  { language, layout, team }: DocumentSettings,
): AnalysisInput {
  const format = formatOfDocument({ uri, languageId });
  return { source, format, team, ...(language && { language }), ...(layout && { layout }) };
}

/**
 * @param settingsOf what holds for the document at a URI.
 * @param foreignIn what plugins have found in a text of it; undefined where there are none.
 */
export function createAnalysisStore(
  host: Host,
  settingsOf: (uri: string) => Promise<DocumentSettings>,
  foreignIn: (uri: string, source: string) => Promise<ForeignFindings | undefined>,
): AnalysisStore {
  const entries = new Map<string, Entry>();
  const latest = new Map<string, Reading>();
  const lexicons = createLexiconTable();

  const onRuleError = (ruleId: string, error: unknown) =>
    host.log(`The rule ${ruleId} failed: ${told(error)}`);
  const createMemos = (): Memos => ({
    analysis: createMemo(lexicons),
    lint: createLintMemo({ onRuleError }),
  });

  const analyseText = async (document: LiveDocument, source: string, memos: Memos, isWanted: IsWanted) => {
    const input = analysisInput(document, source, await settingsOf(document.uri));
    return drive(analyse(input, memos.analysis), host, isWanted);
  };

  const lintArticle = async (uri: string, article: AnalysedArticle, memos: Memos, isWanted: IsWanted) => {
    const { states } = await settingsOf(uri);
    return drive(lint(article, states, memos.lint), host, isWanted);
  };

  /** What our rules found is kept: with them, their findings and the comments are gone through once more. */
  const withForeign = async (
    uri: string,
    article: AnalysedArticle,
    findings: readonly RuleFinding[],
    memos: Memos,
  ) => {
    const foreign = await foreignIn(uri, article.source);
    return foreign ? lintNow(article, (await settingsOf(uri)).states, memos.lint, foreign) : findings;
  };

  function entryOf(document: LiveDocument): Entry {
    const kept = entries.get(document.uri);
    if (kept?.document === document && kept.version === document.version) return kept;
    const entry = createEntry(document, kept?.memos ?? createMemos());
    entries.set(document.uri, entry);
    return entry;
  }

  function createEntry(document: LiveDocument, memos: Memos): Entry {
    const { uri, version } = document;
    const isCurrent = () => document.version === version && entries.get(uri) === entry;
    const whileCurrent = <T>(compute: (isWanted: IsWanted) => Promise<T | undefined>) =>
      share<T>((isWanted) =>
        compute(() => isCurrent() && isWanted()).catch((error) => {
          // The memos may be half written: the next request begins without them.
          if (entries.get(uri) === entry) entries.delete(uri);
          throw error;
        }),
      );

    const read = whileCurrent<Reading>(async (isWanted) => {
      // In a burst of changes the next one waits behind this: two turns let it come in before work begins.
      await host.yield();
      await host.yield();
      if (!isWanted()) return undefined;
      const source = document.getText();
      const article = await analyseText(document, source, memos, isWanted);
      if (!article) return undefined;
      const reading: Reading = { uri, version, article, positions: createPositions(source) };
      if (entries.get(uri) === entry) latest.set(uri, reading);
      return reading;
    });
    const lint = whileCurrent<LintedReading>(async (isWanted) => {
      const reading = await read(asToken(isWanted));
      const findings = reading && (await lintArticle(uri, reading.article, memos, isWanted));
      return findings && { ...reading, findings };
    });
    const entry: Entry = { document, version, memos, read, lint };
    return entry;
  }

  return {
    read: (document, token) => entryOf(document).read(token),
    lint: async (document, token) => {
      const { lint, memos } = entryOf(document);
      const linted = await lint(token);
      if (!linted) return undefined;
      const { uri, article, findings } = linted;
      return { ...linted, findings: await withForeign(uri, article, findings, memos) };
    },
    latest: async (document, token) => latest.get(document.uri) ?? entryOf(document).read(token),
    readOnce: async (document, token) => {
      const { uri, version } = document;
      const source = document.getText();
      const isWanted = () => !token.isCancellationRequested;
      const article = await analyseText(document, source, createMemos(), isWanted);
      return article && { uri, version, article, positions: createPositions(source) };
    },
    lintText: async (document, source, token) => {
      const memos = createMemos();
      const isWanted = () => !token.isCancellationRequested;
      const article = await analyseText(document, source, memos, isWanted);
      const findings = article && (await lintArticle(document.uri, article, memos, isWanted));
      return findings && withForeign(document.uri, article, findings, memos);
    },
    dropAll() {
      entries.clear();
      latest.clear();
    },
    forget(uri) {
      entries.delete(uri);
      latest.delete(uri);
    },
  };
}

function asToken(isWanted: IsWanted): Token {
  return {
    get isCancellationRequested() {
      return !isWanted();
    },
  };
}

function told(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
