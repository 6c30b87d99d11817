import { expect, test } from 'vitest';
import { fixFully, only } from './linting.ts';

/** What may be written unseen, and what not: a fix that may be wrong is offered at most. */
const CASES: readonly (readonly [rule: string, language: string, text: string, fixed: string])[] = [
  ['numbers/format', 'en', 'In 2024 $5 was enough.', 'In 2024 $5 was enough.'],
  [
    'numbers/format',
    'en',
    'They gave 50 £1,000 grants and 20 $100 bills.',
    'They gave 50 £1,000 grants and 20 $100 bills.',
  ],
  ['numbers/format', 'en', 'It cost 10 $ 20 times.', 'It cost 10 $ 20 times.'],
  ['numbers/format', 'en', 'It cost 10 $ at most.', 'It cost $10 at most.'],
  ['numbers/format', 'en', 'The 1th and the 12nd came.', 'The 1th and the 12nd came.'],
  [
    'numbers/format',
    'fr',
    'La 1ère fois, la 1ere fois et le 2ème jour.',
    'La 1re fois, la 1re fois et le 2e jour.',
  ],
  ['numbers/format', 'fr', 'Il coûte €20 par mois.', 'Il coûte 20\u00a0€ par mois.'],
  ['dates/form', 'fr', 'Ligue 1 mai 2025 : le bilan', 'Ligue 1 mai 2025 : le bilan'],
  [
    'dates/form',
    'fr',
    'Le 1 juillet 2026, le port rouvre le 1 août.',
    'Le 1er juillet 2026, le port rouvre le 1er août.',
  ],
  [
    'dates/form',
    'fr',
    'Il vint. Le Lundi 3 Mars 2025, il partit.',
    'Il vint. Le lundi 3 mars 2025, il partit.',
  ],
  ['typography/spacing', 'fr', 'Il a couru 12 \u00a0km.', 'Il a couru 12\u00a0km.'],
  ['typography/spacing', 'fr', 'Il a couru  hier.', 'Il a couru hier.'],
  ['text/double-punctuation', 'en', 'He waited.. Then he left.', 'He waited.. Then he left.'],
  ['text/double-punctuation', 'en', 'He waited. Then he left..', 'He waited. Then he left.'],
];

test.each(CASES)('%s, %s: %s', (rule, language, text, fixed) => {
  const source = `A title\n\n${text}\n`;
  expect(fixFully(source, language, only(rule), 'safe')).toBe(`A title\n\n${fixed}\n`);
});

const HABIT = 'L’État, l’Église, l’Élysée et les Écossais. L’État encore, l’Élysée aussi, et l’Église.';

test.each([
  'Il roule en Mitsubishi Eclipse.',
  'La marque Elite ferme.',
  'Election Day approche.',
  'A 13 fermée ce matin.',
])('a name or a road keeps its capital: %s', (text) => {
  const source = `Un titre\n\n${HABIT} ${HABIT}\n\n${text}\n`;
  expect(fixFully(source, 'fr', only('typography/capital-accent'), 'safe')).toBe(source);
});

test('words that owe their accent get it', () => {
  const source = `Un titre\n\n${HABIT} ${HABIT}\n\nA Lyon, l’Etat paie. Ecoutez l’Eglise. A 18 ans, il part.\n`;
  expect(fixFully(source, 'fr', only('typography/capital-accent'), 'safe')).toContain(
    'À Lyon, l’État paie. Écoutez l’Église. À 18 ans, il part.',
  );
});
