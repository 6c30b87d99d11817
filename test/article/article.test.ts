import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/article/formats/article.ts';
import { show } from './show.ts';

const shown = (source: string) => show(source, parseArticle(source));

describe('the head', () => {
  test('a first block alone is a headline', () => {
    expect(shown('Le port rouvre')).toMatchInlineSnapshot(`"headline 0-14 Le port rouvre"`);
  });

  test('headline, standfirst with no stop, byline, dateline in the paragraph', () => {
    expect(
      shown(
        'Le port rouvre\nAprès trois mois de travaux, les pêcheurs retrouvent leurs quais\nPar Jeanne Le Goff, à Lorient\nLORIENT (AFP) – Le port a rouvert mardi.\nTout va bien.',
      ),
    ).toMatchInlineSnapshot(`
      "headline 0-14 Le port rouvre
      standfirst 15-79 Après trois mois de travaux, les pêcheurs retrouvent leurs quais
      byline 80-109 Par Jeanne Le Goff, à Lorient
      paragraph 110-150 · Le port a rouvert mardi.
        dateline 110-125
      paragraph 151-164 Tout va bien."
    `);
  });

  test('a dateline on its own line', () => {
    expect(
      shown('The harbour reopens\n\nBy Ann Lee\n\nLONDON, July 3 —\n\nThe harbour has reopened.'),
    ).toMatchInlineSnapshot(`
      "headline 0-19 The harbour reopens
      byline 21-31 By Ann Lee
      dateline 33-49 LONDON, July 3 —
      paragraph 51-76 The harbour has reopened."
    `);
  });

  test.each([
    'Samedi 4 avril 2009',
    'le 1er juillet 2026',
    'Saturday, April 4, 2009',
    'Séoul, le 3 juillet 2026',
    'PARIS (AFP)',
    'Paris, France (AFP) –',
    'WASHINGTON, D.C. (AP) —',
    'L’ISLE-D’ABEAU (Isère) –',
  ])('%s is a dateline', (line) =>
    expect(parseArticle(`Titre\n\n${line}\n\nUn paragraphe.`).children[1]?.type).toBe('dateline'),
  );

  test.each([
    ['PARIS (AFP) – ', 'Le maire a dit oui.'],
    ['LONDON, July 3 — ', 'The mayor said yes.'],
    ['NEW YORK (AP) — ', '“Yes,” the mayor said.'],
    ['Séoul, 3 juillet (Reuters) - ', 'Le maire a dit oui.'],
    ['(AFP) – ', 'Le maire a dit oui.'],
    ['PARIS.- ', 'Le maire a dit oui.'],
    ['LONDON—', 'The mayor said yes.'],
  ])('%s opens a paragraph', (dateline, sentence) => {
    const source = `Titre\n\n${dateline}${sentence}\n\nUn paragraphe.`;
    const [, first] = parseArticle(source).children;
    expect(first?.children).toEqual([{ type: 'dateline', start: 7, end: 7 + dateline.trimEnd().length }]);
    expect(first?.prose.endsWith(sentence)).toBe(true);
  });

  test.each([
    'OTAN – l’alliance – a dit oui.',
    'EXCLUSIF – Le maire a dit oui.',
    'Le maire – Jean Roy – a dit oui.',
    'Emmanuel Macron – Le président a dit oui.',
  ])('%s opens with no dateline', (sentence) =>
    expect(parseArticle(`Titre\n\n${sentence}\n\nUn paragraphe.`).children[1]?.children).toEqual([]),
  );

  test('a standfirst all in bold, in any number of sentences', () => {
    expect(shown('Titre\n\n**Une phrase. Une autre.**\n\nUn paragraphe.')).toMatchInlineSnapshot(`
      "headline 0-5 Titre
      standfirst 7-33 ·Une phrase. Une autre.·
        strong 7-33 ‹Une phrase. Une autre.›
      paragraph 35-49 Un paragraphe."
    `);
  });

  test('a block between the headline and the byline is the standfirst, whatever it ends with', () => {
    expect(shown('Titre\n\nDes mois de travaux.\n\nPar Jean Roy\n\nUn paragraphe.')).toMatchInlineSnapshot(`
      "headline 0-5 Titre
      standfirst 7-27 Des mois de travaux.
      byline 29-41 Par Jean Roy
      paragraph 43-57 Un paragraphe."
    `);
  });

  test('an overline stands before a marked headline', () => {
    expect(shown('POLITIQUE\n# Le budget est voté\nUn paragraphe.')).toMatchInlineSnapshot(`
      "overline 0-9 POLITIQUE
      headline 10-30 · Le budget est voté
      paragraph 31-45 Un paragraphe."
    `);
  });

  test('a note of when it appeared', () => {
    expect(shown('Titre\nPublié le 3 juillet 2026 à 7 h 12\nUn paragraphe.')).toMatchInlineSnapshot(`
      "headline 0-5 Titre
      note 6-39 Publié le 3 juillet 2026 à 7 h 12
      paragraph 40-54 Un paragraphe."
    `);
  });

  test('copy that opens with its dateline has no headline', () => {
    expect(shown('PARIS (AFP) – Le maire a dit oui.\n\nUn paragraphe.')).toMatchInlineSnapshot(`
      "paragraph 0-33 · Le maire a dit oui.
        dateline 0-13
      paragraph 35-49 Un paragraphe."
    `);
  });

  test('with the headline in the front matter the copy may begin at once', () => {
    expect(
      shown('---\nheadline: Le port\n---\nLe maire a dit oui.\n\nUn paragraphe.'),
    ).toMatchInlineSnapshot(`
      "frontMatter 0-25 ·
      paragraph 26-45 Le maire a dit oui.
      paragraph 47-61 Un paragraphe."
    `);
  });
});

describe('the body', () => {
  test('crossheads, marked and not', () => {
    expect(
      shown('Titre\nUn paragraphe.\nUne reprise attendue\nUn autre.\n## « Tout va bien »\nUn troisième.'),
    ).toMatchInlineSnapshot(`
      "headline 0-5 Titre
      paragraph 6-20 Un paragraphe.
      crosshead 21-41 Une reprise attendue
      paragraph 42-51 Un autre.
      crosshead 52-71 · « Tout va bien »
      paragraph 72-85 Un troisième."
    `);
  });

  test('crossheads as the French agencies send them', () => {
    expect(shown('Titre\nUn paragraphe.\n- Arme chimique -\nUn autre.')).toMatchInlineSnapshot(`
      "headline 0-5 Titre
      paragraph 6-20 Un paragraphe.
      crosshead 21-38 · Arme chimique ·
      paragraph 39-48 Un autre."
    `);
  });

  test('short lines one after another are no crossheads, nor is a broken sentence', () => {
    expect(
      shown(
        'Titre\nUn paragraphe.\nLyon 2\nParis 1\nUn autre.\nLe plan sera examiné en\nUn troisième.\nune fin sans stop\nLa suite.',
      ),
    ).toMatchInlineSnapshot(`
      "headline 0-5 Titre
      paragraph 6-20 Un paragraphe.
      paragraph 21-27 Lyon 2
      paragraph 28-35 Paris 1
      paragraph 36-45 Un autre.
      paragraph 46-69 Le plan sera examiné en
      paragraph 70-83 Un troisième.
      paragraph 84-101 une fin sans stop
      paragraph 102-111 La suite."
    `);
  });

  test('a block quotation with its attribution', () => {
    expect(
      shown('Titre\n\n> La mer est à nous.\n> Enfin presque.\n> — Claire Morvan, maire'),
    ).toMatchInlineSnapshot(`
      "headline 0-5 Titre
      blockquote 7-69 · La mer est à nous.⏎· Enfin presque.⏎· ·
        attributionLine 47-69 ‹Claire Morvan, maire›"
    `);
  });

  test('an attribution below the block quotation', () => {
    expect(shown('Titre\n\n> The sea is ours.\n— Ann Lee\n\nA paragraph.')).toMatchInlineSnapshot(`
      "headline 0-5 Titre
      blockquote 7-35 · The sea is ours.⏎·
        attributionLine 26-35 ‹Ann Lee›
      paragraph 37-49 A paragraph."
    `);
  });

  test('list items and captions', () => {
    expect(
      shown(
        'Titre\nUn paragraphe :\n- un\n• deux\n1. trois\n![Le port](port.jpg)\nLégende : le port à l’aube.',
      ),
    ).toMatchInlineSnapshot(`
      "headline 0-5 Titre
      paragraph 6-21 Un paragraphe :
      listItem 22-26 · un
      listItem 27-33 · deux
      listItem 34-42 · trois
      caption 43-63 ·Le port·
        link 43-63 ‹Le port› =port.jpg
      caption 64-91 · le port à l’aube."
    `);
  });

  test('code and rules', () => {
    expect(shown('Titre\n\n```\nlet « x »\n\n```\n\n***\n\nUn paragraphe.\n\n-30-')).toMatchInlineSnapshot(`
      "headline 0-5 Titre
      code 7-25 ·
      note 27-30 ***
      paragraph 32-46 Un paragraphe.
      note 48-52 -30-"
    `);
  });
});

describe('the foot', () => {
  test.each([
    'La source: www.exemple.fr',
    'Source : https://exemple.fr/a',
    'Sources: exemple.fr',
    'Source : AFP',
  ])('%s', (line) =>
    expect(parseArticle(`Titre\nUn paragraphe.\n${line}`).children.at(-1)?.type).toBe('sourceLine'),
  );

  test('an agency in brackets, an address alone', () => {
    expect(shown('Titre\nUn paragraphe.\n(AFP)\nhttps://www.exemple.fr/a')).toMatchInlineSnapshot(`
      "headline 0-5 Titre
      paragraph 6-20 Un paragraphe.
      byline 21-26 (AFP)
      sourceLine 27-51 ·
        link 27-51 =https://www.exemple.fr/a"
    `);
  });

  test('sources that speak are a paragraph', () => {
    expect(shown('Titre\nSources : le maire a dit oui.\nUn paragraphe.')).toMatchInlineSnapshot(`
      "headline 0-5 Titre
      paragraph 6-35 Sources : le maire a dit oui.
      paragraph 36-50 Un paragraphe."
    `);
  });
});

describe('inside a block', () => {
  test('pins', () => {
    expect(shown('[[Jens Stoltenberg]] et [[Jens Stoltenberg|le patron]] [[]] [[x')).toMatchInlineSnapshot(`
      "headline 0-63 ·Jens Stoltenberg· et ·le patron· [[]] [[x
        pin 0-20 ‹Jens Stoltenberg› =Jens Stoltenberg
        pin 24-54 ‹le patron› =Jens Stoltenberg"
    `);
  });

  test('emphasis, links and code', () => {
    expect(
      shown('*a* **b _c_** ***d*** [e *f*](https://x.fr "g") <https://y.fr> `h` \\*i\\* https://z.fr/(j).'),
    ).toMatchInlineSnapshot(`
      "headline 0-90 ·a· ·b ·c· ·d· ·e ·f· · · ·*i·* ·.
        emphasis 0-3 ‹a›
        strong 4-13 ‹b _c_›
        emphasis 8-11 ‹c›
        strong 14-21 ‹d›
        link 22-47 ‹e *f*› =https://x.fr
        emphasis 25-28 ‹f›
        link 48-62 =https://y.fr
        code 63-66
        link 73-89 =https://z.fr/(j)"
    `);
  });

  test('what looks like markup and is none', () => {
    expect(
      shown("étudiant*es, snake_case_x, 5 * 3 * 2, ``Hello,'' he said, a* b*, [sic] (x), # 1"),
    ).toMatchInlineSnapshot(
      `"headline 0-79 étudiant*es, snake_case_x, 5 * 3 * 2, \`\`Hello,'' he said, a* b*, [sic] (x), # 1"`,
    );
  });

  test('comments in a block, over lines, and with no end', () => {
    expect(
      shown('Titre\nUn <!-- a\n\nb --> deux.\n<!-- c --> Trois.\n<!-- d\nquatre'),
    ).toMatchInlineSnapshot(`
      "headline 0-5 Titre
      paragraph 6-28 Un · deux.
        comment 9-22 = a

      b 
      comment 29-39 ·
        comment 29-39 = c 
      paragraph 40-46 Trois.
      comment 47-60 ·
        comment 47-60 = d
      quatre"
    `);
  });
});

describe('the front matter', () => {
  test('is mapped from the names that Hugo and others use', () => {
    const source =
      '---\ntitle: Le port\nlang: fr\nauthor: [Jean Roy, { name: Ann Lee }]\ndescription: Il rouvre.\ndate: 2026-07-03\ntags: mer, port\n---\n';
    expect(parseArticle(source).metadata).toEqual({
      headline: 'Le port',
      language: 'fr',
      byline: 'Jean Roy, Ann Lee',
      standfirst: 'Il rouvre.',
      date: '2026-07-03',
      tags: ['mer', 'port'],
    });
  });

  test.each([
    ['syntax', '---\ntitle: "Le port\n---\nTitre'],
    ['syntax', '---\ntitle: a: b\n---\nTitre'],
    ['not-fields', '---\nLe port\n---\nTitre'],
    ['unclosed', '---\ntitle: Le port\n\nTitre'],
    ['too-long', `---\n${'a: b\n'.repeat(20_000)}---\nTitre`],
  ])('that is %s is kept, and says why', (kind, source) => {
    const { children, metadata, metadataError } = parseArticle(source);
    expect(children.map(({ type }) => type)).toEqual(['frontMatter', 'headline']);
    expect(metadata).toEqual({});
    expect(metadataError?.kind).toBe(kind);
  });
});
