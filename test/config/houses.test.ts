import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type PresetName, presetStates } from '../../server/config/presets.ts';
import { findIn } from '../rules/linting.ts';

/** What the preset of a house says of an article: the line, the rule, the words. */
function reported(preset: PresetName, name: string): string[] {
  const source = readFileSync(new URL(`houses/${name}.article`, import.meta.url), 'utf8');
  return findIn(source, undefined, presetStates(preset)).map(({ ruleId, span }) => {
    const line = source.slice(0, span.start).split('\n').length;
    return `${line} ${ruleId} ${source.slice(span.start, span.end)}`;
  });
}

test.each<PresetName>(['ap', 'uk', 'france', 'canada-fr'])(
  '%s: silent on copy in the style of the house',
  (preset) => {
    expect(reported(preset, preset)).toEqual([]);
  },
);

test('ap: every fault', () => {
  expect(reported('ap', 'ap-faults')).toMatchInlineSnapshot(`
    [
      "7 structure/dateline Portland",
      "7 numbers/format 1200",
      "11 quotes/punctuation ”,",
      "13 typography/dash –",
      "13 typography/dash –",
      "15 names/courtesy-title Mr. Moreau",
      "15 names/first-reference Moreau",
      "15 quotes/punctuation ”.",
      "15 quotes/scare “new”",
      "17 quotes/editorial-marks [the city]",
      "17 typography/ellipsis …",
      "19 numbers/format 12 percent",
      "19 numbers/format 31 million $",
      "21 quotes/punctuation .”",
      "23 quotes/punctuation ,”",
      "25 attribution/word-order said he",
      "27 attribution/speaker-change “It is not,”",
      "29 names/courtesy-title Ms. Hale",
      "29 names/first-reference Hale",
      "29 attribution/duplicate she said",
      "31 quotes/resumption . “ask",
      "33 quotes/unbalanced “We won, Hale said.",
      "35 text/repeated-word The the",
      "37 dates/impossible June 31",
      "37 typography/dash --",
      "37 typography/dash --",
    ]
  `);
});

test('uk: every fault', () => {
  expect(reported('uk', 'uk-faults')).toMatchInlineSnapshot(`
    [
      "7 numbers/format 1200",
      "11 quotes/punctuation ”,",
      "13 typography/dash —",
      "15 quotes/punctuation .”",
      "17 quotes/editorial-marks (the council)",
      "19 numbers/format 31 million £",
      "21 quotes/punctuation .”",
      "23 quotes/style “Yes"",
      "23 quotes/punctuation "",
      "25 quotes/punctuation ,”",
      "27 attribution/speaker-change “It is not,”",
      "29 quotes/resumption , “It",
      "31 attribution/word-order said he",
      "33 names/first-reference Hale",
      "33 quotes/that-colon that:",
      "35 quotes/capitalisation She",
      "37 quotes/nesting “trust me”",
      "39 quotes/unbalanced “We won, Hale said.",
      "41 text/repeated-word The the",
      "41 typography/dash --",
      "43 structure/source-line Source : www.example.org",
    ]
  `);
});

test('france: every fault', () => {
  expect(reported('france', 'france-faults')).toMatchInlineSnapshot(`
    [
      "7 numbers/format 12000",
      "9 names/apposition-comma Hélène Brandt",
      "11 quotes/style “Nous attendions ce jour depuis longtemps”",
      "13 quotes/punctuation , »",
      "15 typography/apostrophe '",
      "15 typography/spacing :",
      "17 quotes/punctuation . »",
      "19 quotes/editorial-marks (les élus)",
      "19 typography/ellipsis ...",
      "21 typography/spacing %",
      "21 numbers/format €31",
      "23 typography/capital-accent A",
      "23 names/courtesy-title Mr. Ortiz",
      "23 names/first-reference Ortiz",
      "23 typography/capital-accent Etat",
      "25 typography/spacing ?",
      "25 quotes/spacing »",
      "25 attribution/agreement a-t-elle",
      "27 numbers/format 1ère",
      "27 numbers/format 2ème",
      "29 quotes/nesting « croyez-moi »",
      "31 quotes/punctuation . »,",
      "33 names/courtesy-title Mme. Hélias",
      "33 quotes/that-colon que :",
      "35 quotes/punctuation . ».",
      "37 attribution/word-order Ortiz a déclaré",
      "39 attribution/agreement a t’il",
      "41 dates/impossible 31 juin",
      "43 structure/source-line La source: www.exemple.fr",
    ]
  `);
});

test('canada-fr: every fault', () => {
  expect(reported('canada-fr', 'canada-fr-faults')).toMatchInlineSnapshot(`
    [
      "7 numbers/format 12000",
      "9 typography/spacing  ;",
      "11 quotes/style “Nous attendions ce jour depuis longtemps”",
      "13 quotes/punctuation , »",
      "15 typography/spacing :",
      "15 typography/apostrophe '",
      "17 quotes/punctuation . »",
      "19 quotes/editorial-marks (les élus)",
      "19 typography/ellipsis ...",
      "21 typography/spacing %",
      "21 numbers/format $5000",
      "23 typography/capital-accent A",
      "23 names/courtesy-title Mr. Ortiz",
      "23 names/first-reference Ortiz",
      "25 typography/spacing  ?",
      "27 numbers/format 1ère",
      "27 numbers/format 2ème",
      "29 quotes/nesting « croyez-moi »",
      "31 quotes/punctuation . »,",
      "33 quotes/multi-paragraph »",
      "37 quotes/punctuation . ».",
      "39 attribution/word-order Ortiz a déclaré",
      "41 dates/impossible 31 juin",
      "41 typography/spacing  !",
      "43 structure/source-line La source: www.exemple.fr",
    ]
  `);
});
