import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyseNow } from '../../server/analysis/pipeline.ts';
import { HOUSE_PRESETS } from '../../server/config/housePresets.ts';
import { PRESETS, type PresetName, presetStates } from '../../server/config/presets.ts';
import { checkSetting } from '../../server/config/validate.ts';
import { lintNow } from '../../server/rules/lint.ts';

const page = readFileSync('docs/presets.md', 'utf8');

describe.each(Object.entries(HOUSE_PRESETS))('the preset %s', (name, settings) => {
  test('sets rules and options that there are', () => {
    for (const [id, setting] of Object.entries(settings)) expect(checkSetting(id, setting)).toEqual([]);
  });

  test('has what is recommended, too', () => {
    const states = presetStates(name as PresetName);
    for (const id of presetStates('recommended').keys()) expect(states.has(id), id).toBe(true);
  });

  test('is documented, rule by rule', () => {
    const [, ...sections] = page.split(/^## /mu);
    const own = sections.find((section) => section.startsWith(`${name}\n`)) ?? '';
    const base =
      name === 'canada-fr' ? own + (sections.find((section) => section.startsWith('france\n')) ?? '') : own;
    for (const id of Object.keys(settings)) expect(base, id).toContain(`\`${id}\``);
  });
});

/** What a preset says of a text, as rule ids. */
function idsOf(preset: PresetName, language: string, text: string): string[] {
  const article = analyseNow({ source: `A title\n\n${text}\n`, format: 'article', language });
  return lintNow(article, presetStates(preset)).map(({ ruleId }) => ruleId);
}

test.each<[PresetName, string, string, string]>([
  ['ap', 'en', 'She had “no regrets”, the mayor said.', 'quotes/punctuation'],
  ['ap', 'en', 'Later Mr. Hale left the town.', 'names/courtesy-title'],
  ['ap', 'en', 'It cost 10 000 dollars.', 'numbers/format'],
  ['uk', 'en', 'The mayor had “no regrets.” He left.', 'quotes/punctuation'],
  ['france', 'fr', 'Il faut "partir" demain matin.', 'quotes/style'],
  ['france', 'fr', "L'eau monte, et l'été finit.", 'typography/apostrophe'],
  ['france', 'fr', 'Le maire a dit\u00a0: partons! Ils sont partis.', 'typography/spacing'],
])('%s reports what its house asks: %s %s', (preset, language, text, rule) => {
  expect(idsOf(preset, language, text)).toContain(rule);
});

test('canada-fr wants no space before an exclamation mark, france does', () => {
  const text = 'Le maire a dit\u00a0: partons! Ils sont partis.';
  expect(idsOf('canada-fr', 'fr', text)).not.toContain('typography/spacing');
  expect(Object.keys(PRESETS)).toEqual(['recommended', 'strict', 'ap', 'uk', 'france', 'canada-fr']);
});
