import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  languages,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Expectation } from '../../expectedArticle.ts';
import { eventually } from './assert.ts';

/** A file of the workspace, such as `fr/mission-unesco.article`. */
export function uriOf(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('VS Code has no folder open');
  return Uri.joinPath(folder.uri, path);
}

/** What the disk holds, whatever the editor shows. */
export async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uriOf(path)));
}

export async function readExpectation(name: string): Promise<Expectation> {
  return JSON.parse(await readText(`${name}.expected.json`)) as Expectation;
}

export async function open(path: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uriOf(path));
  await window.showTextDocument(document);
  return document;
}

/** Gives up what was changed and not saved. */
export async function discard(document: TextDocument): Promise<void> {
  await window.showTextDocument(document);
  await commands.executeCommand('workbench.action.files.revert');
  await eventually('nothing is left unsaved', () => !document.isDirty);
}

/** Every article of the workspace that an expectation lies beside, such as `fr/mission-unesco`. */
export async function findArticles(): Promise<string[]> {
  const found: string[] = [];
  for (const folder of ['en', 'fr']) {
    for (const [file] of await workspace.fs.readDirectory(uriOf(folder))) {
      if (file.endsWith('.expected.json')) found.push(`${folder}/${file.slice(0, -'.expected.json'.length)}`);
    }
  }
  return found.sort();
}

/** Errors and warnings of Copydesk, as `line: words rule`. */
export function findingsIn(document: TextDocument): string[] {
  return allFindingsIn(document, DiagnosticSeverity.Warning);
}

/** What Copydesk finds, down to the mildest. */
export function allFindingsIn(document: TextDocument, mildest = DiagnosticSeverity.Hint): string[] {
  return diagnosticsOf(document)
    .filter(({ severity }) => severity <= mildest)
    .map((one) => `${one.range.start.line + 1}: ${document.getText(one.range)} ${ruleOf(one)}`)
    .sort();
}

export function diagnosticsOf({ uri }: Pick<TextDocument, 'uri'>): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'copydesk');
}

function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until these are the findings; says what they are where they are not. */
export async function expectFindings(document: TextDocument, expected: readonly string[]): Promise<void> {
  const wanted = [...expected].sort().join('\n');
  await eventually(
    `the findings\n${wanted}`,
    () => findingsIn(document).join('\n') === wanted,
    15_000,
    () => `the findings are\n${findingsIn(document).join('\n')}`,
  );
}
