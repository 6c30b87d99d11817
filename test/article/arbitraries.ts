import fc from 'fast-check';

/** Pieces that articles are made of, whole and broken, with every line ending. */
const pieces = [
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  ' ',
  '  ',
  '\t',
  '\u00a0',
  '\u202f',
  '\ufeff',
  '\0',
  '\ud800',
  '\udc00',
  '😀',
  '---',
  '---\n',
  'lang: fr\n',
  'title: "x\n',
  'title: Le port\n',
  '...',
  '# ',
  '## ',
  '#',
  '> ',
  '>',
  '- ',
  '* ',
  '1. ',
  '• ',
  '— ',
  '– ',
  '```',
  '~~~',
  '`',
  '``',
  '<!--',
  '-->',
  '<!-- x -->',
  '[[',
  ']]',
  '|',
  '[[Jens Stoltenberg]]',
  '[',
  '](',
  ')',
  '(',
  '![',
  '*',
  '**',
  '***',
  '_',
  '__',
  '\\',
  '&amp;',
  '&',
  '<',
  'https://www.exemple.fr/a?b=c',
  'www.exemple.fr',
  '~~',
  '@',
  'Par Jeanne Le Goff',
  'By Ann Lee',
  'PARIS (AFP) – ',
  'LONDON, July 3 —',
  'Source : ',
  'La source: www.exemple.fr',
  'Légende : ',
  'Le port rouvre',
  'Le port rouvre.',
  'le',
  'Le maire a dit « oui ».',
  'une phrase',
  '“Yes,” she said.',
  'A',
  '.',
  ':',
  ',',
  '?',
  'Le conseil municipal a décidé mardi soir de rouvrir l’école et la',
  'mairie dès lundi, sans attendre la fin des travaux.',
  '-30-',
  '===',
];

/** A text that may hold anything. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

/** Replaces a stretch of the text, given in thousandths of its length. */
export interface Change {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

export const anyChange: fc.Arbitrary<Change> = fc.record({
  at: fc.nat({ max: 1000 }),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 20 }), fc.nat({ max: 300 })),
  text: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), anyText),
});

export function applyChange(source: string, { at, length, text }: Change): string {
  const start = Math.round((source.length * at) / 1000);
  return source.slice(0, start) + text + source.slice(start + length);
}
