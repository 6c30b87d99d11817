import {
  commands,
  type Hover,
  type Location,
  MarkdownString,
  type Position,
  type TextDocument,
} from 'vscode';
import { isTrue } from './assert.ts';

/** Where the words between ⟦ and ⟧ stand; what is around them makes the place plain. */
export function positionOf(document: TextDocument, words: string): Position {
  const start = document.getText().indexOf(words.replace(/[⟦⟧]/gu, ''));
  isTrue(start >= 0, `${words} stands in the article`);
  return document.positionAt(start + words.indexOf('⟦') + 1);
}

/** What the hovers say on the words between ⟦ and ⟧. */
export async function hoverOn(document: TextDocument, words: string): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, words),
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents
    .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
    .join('\n');
}

/** Every mention of whoever the words between ⟦ and ⟧ mean, wherever it stands. */
export function referencesOf(document: TextDocument, words: string): Thenable<Location[]> {
  return commands.executeCommand<Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    positionOf(document, words),
  );
}
