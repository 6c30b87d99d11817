import { describe, expect, test } from 'vitest';
import { MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import { getHover } from '../../server/service/hover.ts';
import { plainSpaces } from '../plainSpaces.ts';
import { BRIDGE } from './articles.ts';
import { at, readingOf } from './readings.ts';

const LOAN = `Le prêt attendra

Le Fonds monétaire international (FMI) a suspendu son prêt à la Lurvanie. L’AMF n’a rien dit. L’Insee publiera ses chiffres mardi.

« Rien ne presse », a déclaré Nadia Berthoux. Le FMI, lui, attend. « Nous avons du temps devant nous, et des réserves », a ajouté Paul Sarrault, porte-parole du ministère.
`.replaceAll(/(?<=«) | (?=»)/gu, '\u00a0');

function hover(
  source: string,
  words: string,
  locale: 'en' | 'fr' = 'en',
  format: MarkupKind = MarkupKind.PlainText,
) {
  const contents = getHover(readingOf(source), at(source, words), locale, format)?.contents;
  return MarkupContent.is(contents) ? contents.value : undefined;
}

describe('a known organisation', () => {
  test('what it is and where, in the reader’s language, and who says so', () => {
    expect(hover(LOAN, 'FMI, lui')).toContain(
      'Washington institution that lends to states in financial trouble',
    );
    expect(hover(LOAN, 'FMI, lui')).toContain('international (from Copydesk’s list of organisations)');
    expect(hover(LOAN, 'Insee')).toContain(' – France (');
    expect(hover(LOAN, 'Insee', 'fr')).toContain('(selon la liste d’organisations de Copydesk)');
  });

  test('an acronym of several bodies tells nothing', () => {
    expect(hover(LOAN, 'AMF')).not.toContain('Copydesk’s list of organisations');
  });

  test('people and places have none', () => {
    expect(hover(LOAN, 'Lurvanie')).not.toContain('list of organisations');
    expect(hover(LOAN, 'Nadia Berthoux')).not.toContain('list of organisations');
  });
});

describe('a speaker', () => {
  test('the share of quoted words', () => {
    expect(hover(LOAN, 'Nadia Berthoux')).toContain('25% of the quoted words');
    expect(hover(LOAN, 'Paul Sarrault', 'fr')).toMatch(/75\s% des mots cités/u);
    expect(hover(LOAN, 'Lurvanie')).not.toContain('quoted words');
  });

  test('each role with its line and how the article tells it', () => {
    expect(hover(LOAN, 'Paul Sarrault')).toMatch(/porte-parole.* \(line 5, beside the name\)/u);
    expect(hover(BRIDGE, 'Claire Aubertin')).toContain('maire de Valbrune (line 3, beside the name)');
    expect(hover(BRIDGE, 'Karim Peyron')).toMatch(
      /président de l’association des commerçants \(line 9, beside the name\)/,
    );
  });
});

describe('hostile names', () => {
  const HOSTILE = [
    '[Luc](command:workbench.action.quit)',
    '<img src=x onerror=alert(1)>',
    '<a href="command:x">Luc</a>',
    '![Luc](https://e.vil/p.png)',
    'Luc https://e.vil www.e.vil',
    '**Luc** `x` ~~y~~',
    '1. Luc',
  ];
  test.each(HOSTILE)('%s stays what it is', (name) => {
    const source = `Le pont ferme\n\nLe pont fermera mardi, a dit [[${name}|le patron du chantier]]. Tout va bien ainsi.\n`;
    const text = hover(source, 'patron', 'en', MarkupKind.Markdown) ?? '';
    const unescaped = text.replaceAll(/\\./gu, '').replace(/^\*\*(.*)\*\*(?= –)/u, '$1');
    expect(unescaped).not.toBe('');
    expect(unescaped).not.toMatch(/[<>`[\]*_~&@]/u);
    expect(unescaped).not.toMatch(/^(?:\d+\.|[-+#])\s/mu);
    expect(text).not.toMatch(/https?:\/\/|www\./u);
  });
});

describe('a capital', () => {
  const SEOUL =
    'Un titre\n\nSéoul a annoncé un accord. Le ministre est allé à Londres. « Nous verrons », a dit Tokyo.\n';

  test('that says something is a place, and stands for those who govern there', () => {
    expect(hover(SEOUL, 'Séoul')).toMatch(/^Séoul – place\n/);
    expect(hover(SEOUL, 'Séoul')).toContain('it stands for those who govern: South Korea');
    expect(plainSpaces(hover(SEOUL, 'Séoul', 'fr'))).toContain(
      'ce sont ceux qui y gouvernent : Corée du Sud',
    );
    expect(hover(SEOUL, 'Tokyo')).toContain('those who govern: Japan');
  });

  test('that says nothing is a place and no more', () => {
    expect(hover(SEOUL, 'Londres')).not.toContain('govern');
  });
});
