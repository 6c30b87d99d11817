import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../server/article/formats/article.ts';
import { types } from './show.ts';

const wrapped = `Le port rouvre

Par Jeanne Le Goff

Le port de Lorient a rouvert mardi matin après trois mois de travaux,
a annoncé le maire. Les pêcheurs, qui avaient dû décharger leur pêche à
Concarneau, ont retrouvé leurs quais dès l’aube.

« Nous sommes soulagés », a dit leur porte-parole. Une cinquantaine de
personnes travaillent à la criée.
`;

const cases: readonly (readonly [string, string, string, string])[] = [
  [
    'one paragraph a line',
    'lines',
    'Titre\nUn long paragraphe qui dit tout de ce qu’il y a à dire.\nUn autre.',
    'headline paragraph paragraph',
  ],
  [
    'one a line, blank lines between',
    'lines',
    'Titre\n\nUn long paragraphe.\n\nUn autre.',
    'headline paragraph paragraph',
  ],
  ['hard-wrapped', 'blank-lines', wrapped, 'headline byline paragraph paragraph'],
  [
    'hard-wrapped with no blank line before the byline',
    'blank-lines',
    wrapped.replace('rouvre\n\n', 'rouvre\n'),
    'headline byline paragraph paragraph',
  ],
  [
    'a hard-wrapped text in English',
    'blank-lines',
    'Title\n\nThe harbour of the small town has been open again since Tuesday,\nthe mayor said in a speech to the press.\n',
    'headline paragraph',
  ],
  [
    'short lines with stops',
    'lines',
    'Entretien\nQui êtes-vous ?\nUn pêcheur.\nDepuis quand ?\nDepuis toujours.',
    'headline paragraph paragraph paragraph paragraph',
  ],
  [
    'a poem',
    'lines',
    'Chanson\n\nLa mer est grande ce matin\nEt le vent pousse la voile\nVers un pays très lointain\nOù ne brille aucune étoile',
    'headline paragraph paragraph paragraph paragraph',
  ],
  [
    'results, one a line',
    'lines',
    'Résultats\nUn résumé de la journée.\nLyon - Paris 2-1\nLille - Nantes 0-0\nNice - Metz 3-3',
    'headline paragraph paragraph paragraph paragraph',
  ],
  [
    'a paragraph cut in two among long ones',
    'lines',
    `Titre\n${'Un long paragraphe qui n’en finit pas de dire ce qu’il a à dire. '.repeat(4).trim()}\n${'Un autre. '.repeat(20)}et la\nsuite est ailleurs.\n${'Une fin. '.repeat(20)}`,
    'headline paragraph paragraph paragraph paragraph',
  ],
  [
    'a comment inside a wrapped paragraph',
    'blank-lines',
    wrapped.replace('à\nConc', 'à\n<!-- vérifier -->\nConc'),
    'headline byline paragraph paragraph',
  ],
  [
    'a source line right under a wrapped paragraph',
    'blank-lines',
    `${wrapped}Source : https://exemple.fr\n`,
    'headline byline paragraph paragraph sourceLine',
  ],
];

describe('the layout is found', () => {
  test.each(cases)('%s: %s', (_, layout, source, expected) => {
    const article = parseArticle(source);
    expect(article.layout).toBe(layout);
    expect(types(article)).toBe(expected);
  });

  test.each(cases)('%s, with \\r\\n and with lone \\r', (_, layout, source, expected) => {
    for (const line of ['\r\n', '\r']) {
      const article = parseArticle(source.replaceAll('\n', line));
      expect(article.layout).toBe(layout);
      expect(types(article)).toBe(expected);
    }
  });

  test('or given', () => {
    expect(types(parseArticle(wrapped, { layout: 'lines' })).split(' ').length).toBeGreaterThan(5);
    expect(types(parseArticle('Titre\nUn.\nDeux.', { layout: 'blank-lines' }))).toBe('headline');
  });
});

describe('plain text', () => {
  test('has no markup but for what words say', () => {
    const source =
      'Titre\n\n# Pas un titre.\n\n> Pas une *citation*.\n\n- Oui, dit-il.\n\nSource : www.exemple.fr';
    const article = parseArticle(source, { markup: false });
    expect(types(article)).toBe('headline paragraph paragraph paragraph sourceLine');
    expect(article.children[2]?.prose).toBe('> Pas une *citation*.');
  });
});
