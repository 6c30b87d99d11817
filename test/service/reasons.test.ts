import { expect, test } from 'vitest';
import { analyseNow } from '../../server/analysis/pipeline.ts';
import { describeQuotation } from '../../server/service/describeQuotation.ts';
import { createPositions } from '../../server/service/positions.ts';
import { plainSpaces } from '../plainSpaces.ts';

/** Why the last quotation of an article is whose it is, as the hover tells it. */
function reasonOf(source: string): string | undefined {
  const article = analyseNow({ source, format: 'article', language: 'fr' });
  const quotation = article.quotations.at(-1);
  if (!quotation) throw new Error('The article has no quotation.');
  return describeQuotation(article, quotation, createPositions(source), 'fr').lines[0];
}

const TITLE = 'Le port fermera';
const MEETING = 'Claire Aubertin, maire de Valbrune, a rencontré Anne Roy lundi.';

test.each([
  [
    `${MEETING} « Il fermera », a-t-elle dit.`,
    'Claire Aubertin : « elle » s’accorde, présentation juste avant, ligne 3',
  ],
  [
    `${MEETING} « Il fermera », a dit Anne Roy. « Il rouvrira », a-t-elle ajouté.`,
    'Anne Roy : « elle » s’accorde, dernier locuteur nommé, ligne 3',
  ],
  [
    'Claire Aubertin a rencontré Luc Roy lundi. « Il fermera », a-t-elle dit.',
    'Claire Aubertin : « elle » s’accorde, seule possibilité parmi les derniers nommés, ligne 3',
  ],
  [
    `${MEETING} « Il fermera », a dit cette dernière.`,
    'Anne Roy : « cette dernière » reprend qui vient d’être nommé, ligne 3',
  ],
  [
    `${MEETING} « Il fermera », a dit la maire de Valbrune.`,
    'Claire Aubertin : « la maire de Valbrune » est une fonction que donne l’article, ligne 3',
  ],
  [
    'Anne Roy a rencontré Zoé Petit lundi. « Il fermera », a-t-elle dit.',
    'Anne Roy : « elle » s’accorde, sujet d’une phrase qui précède, ligne 3',
  ],
  [
    'Jean Castex est venu. « Bonjour », a dit le locataire de Matignon.',
    'Jean Castex : « le locataire de Matignon » est une fonction de la liste de personnes de Copydesk, ligne 3',
  ],
])('%s', (text, reason) => {
  expect(plainSpaces(reasonOf(`${TITLE}\n\n${text}\n`))).toBe(`dit par ${reason}`);
});
