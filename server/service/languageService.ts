import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  type DocumentHighlight,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type Location,
  type LocationLink,
  type Position,
  type Range,
  type ReferenceContext,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import { formatOfDocument } from '../article/formats/index.ts';
import { addToEntities } from './addToEntities.ts';
import { createAnalysisStore, type Reading } from './analysisStore.ts';
import { createArticleIndex } from './articleIndex.ts';
import { findingsAt, getCodeActions, isWanted } from './codeActions.ts';
import { getCompletion } from './completion.ts';
import { getDefinition } from './definition.ts';
import { createDesks, hasErrors, type TeamFileKind, teamFileKind } from './desks.ts';
import { brokenConfig, getDiagnostics, pluginLeftOut } from './diagnostics.ts';
import { disableForTeam } from './disableForTeam.ts';
import { getDocumentHighlights } from './documentHighlight.ts';
import { documentSettings } from './documentSettings.ts';
import { getDocumentSymbols } from './documentSymbols.ts';
import { getFoldingRanges } from './foldingRanges.ts';
import type { Files, Host, LiveDocument, Token } from './host.ts';
import { getHover } from './hover.ts';
import { isAsked } from './isAsked.ts';
import { createNameLookUp } from './lookUpName.ts';
import { say } from './messages.ts';
import { createPluginRuns } from './pluginRuns.ts';
import { createPositions } from './positions.ts';
import { FULL_PRESENTATION } from './presentation.ts';
import { getReferences, getReferencesElsewhere } from './references.ts';
import { getRename, prepareRename, type Refusal } from './rename.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { getStatus, type Status } from './status.ts';
import { getTeamFileActions } from './teamFile/codeActions.ts';
import { completeTeamFile } from './teamFile/completion.ts';
import { problemsOfTeamFile, toTeamFileDiagnostic } from './teamFile/diagnostics.ts';
import { hoverTeamFile } from './teamFile/hover.ts';
import { getWorkspaceSymbols } from './workspaceSymbols.ts';

/**
 * Answers a question about a document, its parameters those of LSP. The answer is undefined when the document changed
 * before it was there, or nobody waited any longer.
 */
export type Feature<P, R> = (document: LiveDocument, params: P, token: Token) => Promise<R | undefined>;

interface AtPosition {
  readonly position: Position;
}

export interface LanguageService {
  readonly getDiagnostics: Feature<unknown, Diagnostic[]>;
  readonly getCodeActions: Feature<
    { readonly range: Range; readonly context: CodeActionContext },
    CodeAction[]
  >;
  readonly getHover: Feature<AtPosition, Hover | null>;
  readonly getDocumentSymbols: Feature<unknown, DocumentSymbol[] | SymbolInformation[]>;
  readonly getFoldingRanges: Feature<unknown, FoldingRange[]>;
  readonly getDefinition: Feature<AtPosition, Location[] | LocationLink[]>;
  readonly getReferences: Feature<AtPosition & { readonly context: ReferenceContext }, Location[]>;
  readonly getDocumentHighlights: Feature<AtPosition, DocumentHighlight[]>;
  readonly prepareRename: Feature<AtPosition, ReturnType<typeof prepareRename>>;
  readonly getRename: Feature<AtPosition & { readonly newName: string }, WorkspaceEdit | Refusal | null>;
  readonly getCompletion: Feature<AtPosition, CompletionList | CompletionItem[]>;
  /** The edit that adds what is named at the position to the team's entities; null where there is none to make. */
  readonly addToEntities: Feature<AtPosition, WorkspaceEdit | null>;
  /** Asks Wikidata what is named at the position: what it says, or why nothing was asked. */
  readonly lookUp: Feature<AtPosition, string>;
  readonly getStatus: Feature<unknown, Status | null>;
  /** Of all articles; undefined when nobody waited any longer. */
  getWorkspaceSymbols(
    params: { readonly query: string },
    token: Token,
  ): Promise<SymbolInformation[] | undefined>;
  /** Lets the team's plugins read the article; true when its diagnostics are others then. */
  readonly runPlugins: Feature<unknown, boolean>;
  /** False of a document that neither whoever edits nor the team wants to have checked: nothing else is to be asked of it. */
  isAsked(document: Pick<LiveDocument, 'uri' | 'languageId'>): Promise<boolean>;
  /** Settings for every document from now on. */
  configure(settings: Settings): void;
  /** True of a file that the team keeps beside its articles, and of any that these depend on. */
  isTeamFile(uri: string): boolean;
  /** Some file of the team has changed, or come, or gone, or the workspace has other folders: what depends on it is read anew. */
  forgetTeams(): void;
  /** Drops what is kept of a closed document. */
  forget(uri: string): void;
}

/** Everything that an editor can ask, with no editor and no server in it. */
export function createLanguageService(
  host: Host,
  presentation = FULL_PRESENTATION,
  roots: () => readonly string[] = () => [],
): LanguageService {
  const desks = createDesks(host.files ?? NO_FILES, roots, {
    resolvePackage: host.resolvePackage,
    onUnreadable: (uri, error) =>
      host.log(`${uri} cannot be read: ${error instanceof Error ? error.message : error}`),
  });
  const settingsOf = async (uri: string) => documentSettings(await desks.deskOf(uri), settings);
  const plugins = createPluginRuns(host, desks, settingsOf);
  const store = createAnalysisStore(host, settingsOf, plugins.foundIn);
  const index = createArticleIndex(host, store, async (uri) => (await desks.deskOf(uri)).team);
  const names = createNameLookUp(host);
  const { locale } = host;
  let settings = DEFAULT_SETTINGS;

  /** A feature that needs the analysis alone. */
  const reading =
    <P, R>(get: (reading: Reading, params: P) => R): Feature<P, R> =>
    async (document, params, token) => {
      const read = await store.read(document, token);
      return read && get(read, params);
    };

  /** A feature of articles that for a file of the team is another, or has nothing to say. */
  const unlessTeamFile =
    <P, R>(
      feature: Feature<P, R>,
      otherwise: (kind: TeamFileKind, document: LiveDocument, params: P) => R | Promise<R>,
    ): Feature<P, R> =>
    async (document, params, token) => {
      const kind = teamFileKind(document.uri);
      return kind ? otherwise(kind, document, params) : feature(document, params, token);
    };
  const hasSchema = ({ uri }: LiveDocument) =>
    presentation.schemas.some((ending) => uri.endsWith(`.${ending}`));
  const problemsOf = (kind: TeamFileKind, document: LiveDocument) =>
    problemsOfTeamFile(kind, document, desks, hasSchema(document), plugins.problemsOf);
  const inArticles = <P, R>(feature: Feature<P, R[]>) => unlessTeamFile<P, R[]>(feature, () => []);

  const getAddition = (read: Reading, position: Position) =>
    addToEntities(read, read.positions.offsetAt(position), desks, presentation, locale);

  return {
    getDiagnostics: unlessTeamFile(
      async (document, _, token) => {
        const linted = await store.lint(document, token);
        if (!linted) return undefined;
        const { config } = await desks.deskOf(document.uri);
        const broken = config && hasErrors(config) ? [brokenConfig(config, locale)] : [];
        const leftOut = plugins.failuresFor(document.uri).map((failure) => pluginLeftOut(failure, locale));
        return [...broken, ...leftOut, ...getDiagnostics(linted, locale, settings.severityFloor)];
      },
      async (kind, document) => {
        const positions = createPositions(document.getText());
        const problems = await problemsOf(kind, document);
        return problems.map((each) => toTeamFileDiagnostic(kind, each, positions, locale));
      },
    ),
    getCodeActions: unlessTeamFile(
      async (document, { range, context }, token) => {
        const linted = await store.lint(document, token);
        const lint = (source: string) => store.lintText(document, source, token);
        const options = { locale, ...presentation, comments: formatOfDocument(document) !== 'plaintext' };
        const actions = linted && (await getCodeActions(linted, range, context, lint, options));
        // On every name, these would keep the light bulb on: who wants them asks.
        const isAsked = context.triggerKind !== CodeActionTriggerKind.Automatic;
        if (!actions || !isAsked || !isWanted(CodeActionKind.QuickFix, context)) return actions;
        const surroundings = { desks, files: host.files ?? NO_FILES, presentation, locale };
        const forTeam = await disableForTeam(linted, findingsAt(linted, range), surroundings);
        const addition = await getAddition(linted, range.start);
        const lookUp = names.offerAt(linted, range.start, settings.lookUp);
        return [...actions, ...forTeam, addition, lookUp].filter((action) => action !== undefined);
      },
      async (kind, document, { range, context }) =>
        isWanted(CodeActionKind.QuickFix, context)
          ? getTeamFileActions(kind, document, await problemsOf(kind, document), range, {
              locale,
              ...presentation,
            })
          : [],
    ),
    getHover: unlessTeamFile(
      async (document, { position }, token) => {
        const read = await store.read(document, token);
        const web = read && (await names.factsAt(read, position, settings.lookUp));
        return read && getHover(read, position, locale, presentation.hoverFormat, web);
      },
      (kind, document, { position }) =>
        hasSchema(document)
          ? null
          : hoverTeamFile(kind, document.getText(), position, locale, presentation.hoverFormat),
    ),
    getCompletion: unlessTeamFile<AtPosition, CompletionList | CompletionItem[]>(
      async (document, { position }, token) => {
        const latest = await store.latest(document, token);
        const team = latest && (await desks.deskOf(document.uri)).team;
        return latest && getCompletion(latest, document.getText(), position, locale, team);
      },
      (kind, document, { position }) =>
        hasSchema(document) ? [] : completeTeamFile(kind, document.getText(), position, locale),
    ),
    addToEntities: unlessTeamFile(
      async (document, { position }, token) => {
        const read = await store.read(document, token);
        return read && ((await getAddition(read, position))?.edit ?? null);
      },
      () => null,
    ),
    lookUp: unlessTeamFile(
      async (document, { position }, token) => {
        const read = await store.read(document, token);
        return read && names.askAt(read, position, settings.lookUp);
      },
      () => say(locale, 'webNoName'),
    ),
    getDocumentSymbols: unlessTeamFile(
      reading((read) => getDocumentSymbols(read, presentation.nestedSymbols)),
      () => [],
    ),
    getFoldingRanges: inArticles(reading((read) => getFoldingRanges(read, presentation.foldingLimit))),
    getDefinition: unlessTeamFile(
      reading((read, { position }) => getDefinition(read, position, presentation.definitionLinks)),
      () => [],
    ),
    getReferences: inArticles(async (document, { position, context }, token) => {
      const read = await store.read(document, token);
      const elsewhere = read && (await getReferencesElsewhere(read, position, index, token));
      return elsewhere && [...getReferences(read, position, context.includeDeclaration), ...elsewhere];
    }),
    getWorkspaceSymbols: ({ query }, token) => getWorkspaceSymbols(index, query, token),
    getDocumentHighlights: inArticles(reading((read, { position }) => getDocumentHighlights(read, position))),
    prepareRename: unlessTeamFile(
      reading((read, { position }) => prepareRename(read, position)),
      () => null,
    ),
    getRename: unlessTeamFile<AtPosition & { readonly newName: string }, WorkspaceEdit | Refusal | null>(
      reading((read, { position, newName }) =>
        getRename(read, position, newName, { locale, ...presentation, ...settings }),
      ),
      () => null,
    ),
    runPlugins: unlessTeamFile(
      (document, _, token) => plugins.run(document, token),
      () => false,
    ),
    getStatus: unlessTeamFile<unknown, Status | null>(reading(getStatus), () => null),
    isAsked: async (document) => isAsked(document, await desks.deskOf(document.uri), settings),
    configure(changed) {
      settings = changed;
      store.dropAll();
      plugins.dropAll();
    },
    isTeamFile: (uri) => teamFileKind(uri) !== undefined || desks.isRead(uri),
    forgetTeams() {
      desks.forget();
      store.dropAll();
      plugins.dropAll();
      index.forget();
    },
    forget(uri) {
      store.forget(uri);
      plugins.forget(uri);
    },
  };
}

const NO_FILES: Files = { read: async () => undefined };
