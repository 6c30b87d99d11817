import { eventually } from './assert.ts';
import { shownOn } from './page.ts';

/** What is behind the braces beside the language mode. */
export function statusShown(): Promise<string> {
  return shownOn('[id="status.languageStatus"]', '.hover-language-status');
}

/** Waits until the status item shows all of these words. */
export async function expectShown(words: readonly string[]): Promise<void> {
  let shown = '';
  await eventually(
    words.join(', '),
    async () => {
      shown = await statusShown();
      return words.every((each) => shown.includes(each));
    },
    15_000,
    () => shown,
  );
}
