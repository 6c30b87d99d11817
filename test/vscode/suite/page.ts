import { workspace } from 'vscode';
import { uriOf } from './articles.ts';
import { eventually } from './assert.ts';

const ANSWER = 'answer-of-the-page.txt';

/**
 * What the page shows in an element, once the mouse is on another; neither selector has a space. No extension can see that: the host of the
 * suite is asked, and answers in a file of the workspace.
 */
export async function shownOn(hovered: string, selector: string): Promise<string> {
  const file = uriOf(ANSWER);
  console.log(`look ${hovered} ${selector} ${ANSWER}`);
  const bytes = await eventually('an answer of the page', () =>
    workspace.fs.readFile(file).then(
      (read) => read,
      () => undefined,
    ),
  );
  await workspace.fs.delete(file);
  return new TextDecoder().decode(bytes);
}
