import { expect, test } from 'vitest';
import { decode, withMark } from '../../server/node/sourceText.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

test('UTF-8, with and without its mark', () => {
  expect(decode(bytes(0xc3, 0xa9))).toEqual({ text: 'é', mark: false, encoding: 'utf-8' });
  const marked = decode(bytes(0xef, 0xbb, 0xbf, 0x61));
  expect(marked).toEqual({ text: 'a', mark: true, encoding: 'utf-8' });
  expect(withMark('b', marked)).toBe('\uFEFFb');
});

test('UTF-16 that says so', () => {
  expect(decode(bytes(0xff, 0xfe, 0xe9, 0x00))).toEqual({ text: 'é', mark: true, encoding: 'utf-16' });
  expect(decode(bytes(0xfe, 0xff, 0x00, 0xe9))).toEqual({ text: 'é', mark: true, encoding: 'utf-16' });
});

test('anything else is read as far as it goes, and known for what it is', () => {
  expect(decode(bytes(0x61, 0xe9, 0x62))).toEqual({ text: 'a\uFFFDb', mark: false, encoding: 'unknown' });
});

test('nothing, and NUL', () => {
  expect(decode(bytes())).toEqual({ text: '', mark: false, encoding: 'utf-8' });
  expect(decode(bytes(0, 0x61)).text).toBe('\0a');
});
