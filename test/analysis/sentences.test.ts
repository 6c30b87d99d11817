import { expect, test } from 'vitest';
import { analyseNow } from '../../server/analysis/pipeline.ts';

/** The sentences of one paragraph, told apart by ` | `. */
function cut(text: string, language: string): string {
  const { blocks } = analyseNow({ source: `Title\n\n${text}`, format: 'article', language });
  const read = blocks.at(-1)?.text;
  return (read?.sentences ?? []).map(({ start, end }) => read?.prose.slice(start, end)).join(' | ');
}

test.each([
  'The U.S. Senate voted. | It was late.',
  'She lives in the U.S. | He left.',
  'The U.N. Security Council met. | Nobody spoke.',
  'It begins at 5 p.m. Tuesday at the hall. | Bring a coat.',
  'It began at 5 p.m. | The hall was full.',
  'Bob Lee Jr. Monday announced it. | He smiled.',
  'He works for Acme Inc. | She does not.',
  'Gen. Lee met U.S. President Bob Hale. | They spoke.',
])('%s', (sentences) => {
  expect(cut(sentences.replaceAll(' | ', ' '), 'en')).toBe(sentences);
});

test.each(['M. Roy est parti. | Il pleut.'])('%s', (sentences) => {
  expect(cut(sentences.replaceAll(' | ', ' '), 'fr')).toBe(sentences);
});
