import { expect, test } from 'vitest';
import { formatMessage } from '../../server/rules/message.ts';

test('in French no line breaks at a quotation mark or before a tall sign', () => {
  const message = { en: 'Is “{word}” meant? No: {word}!', fr: 'S’agit-il de « {word} » ? Non : {word} !' };
  expect(formatMessage(message, 'fr', { word: 'a : b ?' })).toBe(
    'S’agit-il de «\u00a0a : b ?\u00a0»\u202f? Non\u00a0: a : b ?\u202f!',
  );
  expect(formatMessage(message, 'en', { word: 'a : b' })).toBe('Is “a : b” meant? No: a : b!');
});
