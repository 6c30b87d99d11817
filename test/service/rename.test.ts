import { describe, expect, test } from 'vitest';
import type { AnnotatedTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { getRename, prepareRename, type RenameOptions } from '../../server/service/rename.ts';
import { BRIDGE } from './articles.ts';
import { at, readingOf, URI, wordsAt } from './readings.ts';

const PLAIN: RenameOptions = {
  locale: 'en',
  versionedEdits: false,
  annotatedEdits: false,
  renameInQuotations: false,
};

/** The body after the rename of what is first written `words`; the article has a headline of its own. */
function renamed(body: string, words: string, newName: string, options: Partial<RenameOptions> = {}): string {
  const source = `Une journée calme\n\n${body}\n`;
  const reading = readingOf(source);
  const answer = getRename(reading, at(source, words), newName, { ...PLAIN, ...options });
  if (answer === null) throw new Error('Nobody is mentioned there.');
  if ('refused' in answer) return `refused: ${answer.refused}`;
  return apply(source, reading, answer.changes?.[URI] ?? []).slice('Une journée calme\n\n'.length, -1);
}

function apply(
  source: string,
  { positions }: ReturnType<typeof readingOf>,
  edits: readonly TextEdit[],
): string {
  const spans = edits.map(({ range, newText }) => ({ ...positions.spanOf(range), newText }));
  return spans
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end), source);
}

describe('a person', () => {
  const BODY =
    'La maire de Valbrune, Claire Aubertin, a parlé. Mme Aubertin a promis des travaux. Les amis d’Aubertin doutent. Claire a ri, a dit Luc Besson.';

  test('every form of the name, courtesy titles and elisions kept or made anew', () => {
    expect(renamed(BODY, 'Claire Aubertin', 'Marie Morel')).toBe(
      'La maire de Valbrune, Marie Morel, a parlé. Mme Morel a promis des travaux. Les amis de Morel doutent. Marie a ri, a dit Luc Besson.',
    );
  });

  test('one new word on the surname is a surname', () => {
    expect(renamed(BODY, 'Aubertin a promis', 'Morel')).toContain(
      'Claire Morel, a parlé. Mme Morel a promis',
    );
  });

  test('and on the first name a first name', () => {
    const text = renamed(BODY, 'Claire a ri', 'Anne');
    expect(text).toContain('Anne Aubertin, a parlé. Mme Aubertin');
    expect(text).toContain('Anne a ri');
  });

  test('particles come and go', () => {
    const body =
      'Le ministre Paul Morel a parlé. M. Morel a plu. Le discours de Morel aussi, a dit Claire Petit.';
    const noble = renamed(body, 'Paul Morel', 'Paul d’Aubertin');
    expect(noble).toBe(
      'Le ministre Paul d’Aubertin a parlé. M. d’Aubertin a plu. Le discours de d’Aubertin aussi, a dit Claire Petit.',
    );
    const elided = 'Marie d’Aubertin, maire de Lyon, a parlé. Mme d’Aubertin a plu. D’Aubertin reste.';
    expect(renamed(elided, 'Marie', 'Marie de Morel')).toBe(
      'Marie de Morel, maire de Lyon, a parlé. Mme de Morel a plu. De Morel reste.',
    );
    expect(renamed(elided, 'Marie', 'Anne Morel')).toBe(
      'Anne Morel, maire de Lyon, a parlé. Mme Morel a plu. Morel reste.',
    );
  });

  test('hyphens, and a name that is spelled two ways', () => {
    const body =
      'Le préfet Bernard Cazeneuve a parlé. M. Cazaneuve a plu. Jean-Luc Picard-Morel, lui, se tait, a dit Picard-Morel.';
    expect(renamed(body, 'Bernard', 'Bernard Tissot')).toContain('Bernard Tissot a parlé. M. Tissot a plu.');
    expect(renamed(body, 'Jean-Luc', 'Jean-Marc Tissot-Rey')).toContain(
      'Jean-Marc Tissot-Rey, lui, se tait, a dit Tissot-Rey.',
    );
  });

  test('what somebody has said stays as it was said', () => {
    const body =
      'La maire, Claire Aubertin, a parlé. «\u00a0Claire Aubertin se trompe\u00a0», a dit Luc Besson. Mme Aubertin a ri.';
    const kept = renamed(body, 'Claire Aubertin, a', 'Marie Morel');
    expect(kept).toContain('La maire, Marie Morel, a parlé. «\u00a0Claire Aubertin se trompe\u00a0»');
    expect(kept).toContain('Mme Morel a ri');
    const all = renamed(body, 'Claire Aubertin, a', 'Marie Morel', { renameInQuotations: true });
    expect(all).not.toContain('Aubertin');
  });

  test('in English: the possessive stays, or changes with the last letter', () => {
    const body =
      'The county mayor, Ann Brook, spoke on Tuesday. Ms. Brook’s plan failed. A Brook aide left. Paul James, a farmer, said no. James’ house is closed.';
    const text = renamed(body, 'Ann Brook', 'Ann Olsen');
    expect(text).toContain(
      'mayor, Ann Olsen, spoke on Tuesday. Ms. Olsen’s plan failed. An Olsen aide left.',
    );
    expect(renamed(body, 'Paul James', 'Paul Weller')).toContain('Weller’s house is closed');
  });
});

describe('a place', () => {
  const IRAN =
    'L’Iran a refusé. Le président de l’Iran a parlé. La délégation d’Iran est rentrée en Iran. Rien ne presse pour l’Iran.';

  test('articles and prepositions agree with the new name', () => {
    expect(renamed(IRAN, 'Iran', 'Russie')).toBe(
      'La Russie a refusé. Le président de la Russie a parlé. La délégation de Russie est rentrée en Russie. Rien ne presse pour la Russie.',
    );
    expect(renamed(IRAN, 'Iran', 'Japon')).toBe(
      'Le Japon a refusé. Le président du Japon a parlé. La délégation du Japon est rentrée au Japon. Rien ne presse pour le Japon.',
    );
    expect(renamed(IRAN, 'Iran', 'États-Unis')).toBe(
      'Les États-Unis a refusé. Le président des États-Unis a parlé. La délégation des États-Unis est rentrée aux États-Unis. Rien ne presse pour les États-Unis.',
    );
  });

  test('and from another article back', () => {
    const japan = 'Le Japon a refusé. Le président du Japon est rentré au Japon. Il a salué le Japon.';
    expect(renamed(japan, 'Japon', 'Iran')).toBe(
      'L’Iran a refusé. Le président de l’Iran est rentré en Iran. Il a salué l’Iran.',
    );
    expect(renamed('Le maire de Lyon est rentré à Lyon.', 'Lyon', 'Amiens')).toBe(
      'Le maire d’Amiens est rentré à Amiens.',
    );
  });
});

describe('an organisation', () => {
  const BODY =
    'Le Fonds monétaire international (FMI) a refusé. Le FMI attend. Selon l’Otan, rien ne presse. Un proche de l’Otan doute.';

  test('its acronym and its full name are renamed each for itself', () => {
    expect(renamed(BODY, 'FMI attend', 'FMX')).toContain(
      'Le Fonds monétaire international (FMX) a refusé. Le FMX',
    );
    expect(renamed(BODY, 'Fonds', 'Banque mondiale')).toContain('La Banque mondiale (FMI) a refusé. Le FMI');
  });

  test('the article agrees with what the acronym stands for', () => {
    expect(renamed(BODY, 'Otan', 'SNCF')).toContain(
      'Selon la SNCF, rien ne presse. Un proche de la SNCF doute.',
    );
  });
});

describe('what cannot be a name is refused with the reason', () => {
  test.each([
    ['', 'Write the new name.'],
    ['Marie\nMorel', 'without quotation marks'],
    ['« Morel »', 'without quotation marks'],
    ['[x](command:y)', 'without quotation marks'],
    ['morel', 'capital letter'],
    ['M'.repeat(300), '200 characters'],
  ])('%j', (name, reason) => {
    expect(renamed('La maire, Claire Aubertin, a parlé.', 'Claire', name)).toMatch(
      new RegExp(`^refused: .*${reason}`, 'u'),
    );
  });
});

describe('with a client that asks', () => {
  const source = `Une journée calme

La maire, Claire Aubertin, a parlé. «\u00a0Claire Aubertin se trompe\u00a0», a dit Luc Besson.
`;
  const reading = readingOf(source);
  const options = { ...PLAIN, versionedEdits: true, annotatedEdits: true };

  test('names in quotations need its word', () => {
    const answer = getRename(reading, at(source, 'Claire'), 'Marie Morel', options);
    if (!answer || 'refused' in answer) throw new Error('No edit.');
    const [change] = (answer.documentChanges ?? []) as TextDocumentEdit[];
    const edits = (change?.edits ?? []) as AnnotatedTextEdit[];
    expect(edits.map(({ annotationId }) => annotationId)).toEqual(['outside', 'quoted']);
    expect(answer.changeAnnotations?.quoted).toMatchObject({ needsConfirmation: true });
    expect(answer.changeAnnotations?.outside?.needsConfirmation).toBeUndefined();
  });
});

describe('before a rename', () => {
  const reading = readingOf(BRIDGE);

  test('the words under the cursor, and the full name to begin with', () => {
    const prepared = prepareRename(reading, at(BRIDGE, 'Aubertin'));
    expect(prepared?.placeholder).toBe('Claire Aubertin');
    expect(prepared && wordsAt(BRIDGE, reading.positions, prepared.range)).toBe('Claire Aubertin');
    expect(prepareRename(reading, at(BRIDGE, 'a-t-elle', 'elle'))?.placeholder).toBe('Claire Aubertin');
  });

  test('nothing where nobody is mentioned', () => {
    expect(prepareRename(reading, at(BRIDGE, 'fermé jusqu'))).toBeNull();
    expect(getRename(reading, at(BRIDGE, 'fermé jusqu'), 'X', PLAIN)).toBeNull();
  });
});

test('pins follow the name', () => {
  const body = 'Claire Aubertin a parlé mardi. [[Claire Aubertin|La patronne]] a ri.';
  expect(renamed(body, 'Claire', 'Marie Morel')).toBe(
    'Marie Morel a parlé mardi. [[Marie Morel|La patronne]] a ri.',
  );
});

test('the fixture of other tests', () => {
  const answer = getRename(readingOf(BRIDGE), at(BRIDGE, 'Peyron'), 'Karim Olivari', PLAIN);
  if (!answer || 'refused' in answer) throw new Error('No edit.');
  expect(apply(BRIDGE, readingOf(BRIDGE), answer.changes?.[URI] ?? [])).toContain(
    'a déclaré Karim Olivari, président',
  );
});
