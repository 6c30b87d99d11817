import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../server/article/formats/markdown.ts';
import { show, types } from './show.ts';

const shown = (source: string) => show(source, parseMarkdown(source));

describe('Markdown', () => {
  test('headings, paragraphs over lines, and marks', () => {
    expect(
      shown(
        '# Le *port* rouvre\n\nUn paragraphe\nsur deux lignes.\n\n## Une reprise\n\nSous-titre\n---\n\nFin.',
      ),
    ).toMatchInlineSnapshot(`
      "headline 0-18 · Le ·port· rouvre
        emphasis 5-11 ‹port›
      paragraph 20-50 Un paragraphe⏎sur deux lignes.
      crosshead 52-66 · Une reprise
      crosshead 68-82 Sous-titre⏎·
      paragraph 84-88 Fin."
    `);
  });

  test('the words of links, images, references and code', () => {
    expect(
      shown(
        '# T\n\n[Le *Monde*](https://x.fr "t") et [ici][a], <https://y.fr>, https://z.fr, `code`, ![alt](i.jpg).\n\n[a]: https://a.fr',
      ),
    ).toMatchInlineSnapshot(`
      "headline 0-3 · T
      paragraph 5-101 ·Le ·Monde· et ·ici·, ·, ·, ·, ·alt·.
        link 5-35 ‹Le *Monde*› =https://x.fr
        emphasis 9-16 ‹Monde›
        link 39-47 ‹ici›
        link 49-63 =https://y.fr
        link 65-77 =https://z.fr
        code 79-85
        link 87-100 ‹alt› =i.jpg
      note 103-120 ·
        link 103-120 ‹a› =https://a.fr"
    `);
  });

  test('escapes, character references and HTML', () => {
    expect(
      shown('# T\n\nA \\*b\\*, l&apos;&eacute;t&eacute; &amp; <em>co</em> <!-- note -->.'),
    ).toMatchInlineSnapshot(`
      "headline 0-3 · T
      paragraph 5-71 A ·*b·*, l'·é·té· &· ·co· ·.
        comment 57-70 = note "
    `);
  });

  test('pins, and a pin in emphasis', () => {
    expect(shown('# T\n\n[[Jens Stoltenberg]] et *[[Jens Stoltenberg|le patron]]*.')).toMatchInlineSnapshot(`
      "headline 0-3 · T
      paragraph 5-62 ·Jens Stoltenberg· et ·le patron·.
        pin 5-25 ‹Jens Stoltenberg› =Jens Stoltenberg
        emphasis 29-61 ‹[[Jens Stoltenberg|le patron]]›
        pin 30-60 ‹le patron› =Jens Stoltenberg"
    `);
  });

  test('block quotations with their attribution', () => {
    expect(shown('# T\n\n> La mer\n> est *à nous*.\n>\n> — Claire Morvan')).toMatchInlineSnapshot(`
      "headline 0-3 · T
      blockquote 5-49 · La mer⏎· est ·à nous·.⏎·⏎· ·
        emphasis 20-28 ‹à nous›
        attributionLine 34-49 ‹Claire Morvan›"
    `);
  });

  test('nested lists, images and comments', () => {
    expect(
      shown('# T\n\n- un\n  - deux\n- trois\n  suite\n\n![Le port](p.jpg)\n\n<!-- a\n\nb -->\n\nFin.'),
    ).toMatchInlineSnapshot(`
      "headline 0-3 · T
      listItem 5-9 · un
      listItem 12-18 · deux
      listItem 19-34 · trois⏎  suite
      caption 36-53 ·Le port·
        link 36-53 ‹Le port› =p.jpg
      comment 55-68 ·
        comment 55-68 = a

      b 
      paragraph 70-74 Fin."
    `);
  });

  test('code, tables and HTML are no prose', () => {
    const tree = parseMarkdown(
      '# T\n\n```\na\n\nb\n```\n\n    c\n\n| a | b |\n|---|---|\n| c | d |\n\n<div>\ne\n</div>\n\nFin.',
    );
    expect(types(tree)).toBe('headline code code note code paragraph');
  });

  test('head and foot as in any article', () => {
    const source =
      '---\nlang: fr\n---\n\n# Titre\n\n*Le chapô.*\n\nPar Jean Roy\n\nPARIS (AFP) – Un.\n\nSource : https://x.fr';
    expect(types(parseMarkdown(source))).toBe('frontMatter headline standfirst byline paragraph sourceLine');
    expect(parseMarkdown(source).metadata).toEqual({ language: 'fr' });
  });

  test('with no heading the first block is the headline', () => {
    expect(types(parseMarkdown('Titre\n\nUn paragraphe.'))).toBe('headline paragraph');
  });

  test('spans hold behind a byte order mark and with \\r\\n', () => {
    expect(shown('\uFEFF# T\r\n\r\nUn *deux*\r\ntrois.')).toMatchInlineSnapshot(`
      "headline 1-4 · T
      paragraph 8-25 Un ·deux·␍⏎trois.
        emphasis 11-17 ‹deux›"
    `);
  });

  test('too deep or too much for remark is still read', () => {
    for (const source of [
      '>'.repeat(20_000),
      '[a]('.repeat(20_000),
      '***a'.repeat(20_000),
      '- '.repeat(20_000),
    ]) {
      expect(parseMarkdown(source).end).toBe(source.length);
    }
  });
});
