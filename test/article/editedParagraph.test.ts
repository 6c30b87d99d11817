import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFormat } from '../../server/article/formats/index.ts';
import { readTestArticles } from '../expectedArticle.ts';

/** Mostly letters; now and then what may be markup, or end a line. */
const typed = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('e', 'a', 'é', ' ', ',', '.', 'XY', ' – ') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('\n', '<!--', '-->', '**', '`', ':', 'www.a.fr', '[[', '# ', '> '),
  },
  { weight: 1, arbitrary: fc.constant('') },
);
const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0, 1, 1, 2, 40), typed);

test.each(readTestArticles())('$name: parsed after edits of its paragraphs as afresh', ({ source }) => {
  const words = source.replaceAll(/(?<!\n)\n(?!\n)/gu, '\n\n');
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      let text = words;
      let article = parseFormat(text, 'article');
      for (const [place, taken, inserted] of edits) {
        const at = Math.floor(place * text.length);
        const previous = { source: text, article };
        text = text.slice(0, at) + inserted + text.slice(at + taken);
        article = parseFormat(text, 'article', {}, previous);
        expect(article).toEqual(parseFormat(text, 'article'));
      }
    }),
    { numRuns: 60 },
  );
});
