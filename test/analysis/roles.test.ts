import { describe, expect, test } from 'vitest';
import { analyseNow, createLexiconTable, createMemo } from '../../server/analysis/pipeline.ts';

const lexicons = createLexiconTable();

/** The roles that a text gives to somebody, each with what tells it. */
function rolesOf(language: string, text: string, name: string): string[] {
  const source = `${language === 'fr' ? 'Un titre' : 'A title'}\n\n${text}\n`;
  const article = analyseNow({ source, format: 'article', language }, createMemo(lexicons));
  const entity = article.entities.find((each) => each.name === name);
  return (entity?.roles ?? []).map(({ text: role, basis }) => `${role} (${basis})`);
}

describe('a role that a verb tells', () => {
  test.each([
    ['fr', 'Luc Roy est maire de Valbrune depuis 2014.', 'maire de Valbrune (copula)'],
    ['fr', 'Luc Roy est le maire de Valbrune.', 'maire de Valbrune (copula)'],
    ['fr', 'Luc Roy est devenu directeur du port en mars.', 'directeur du port (copula)'],
    ['fr', 'Luc Roy a été nommé directeur du port en mars.', 'directeur du port (copula)'],
    ['fr', 'Luc Roy est aujourd’hui président du port.', 'président du port (copula)'],
    ['fr', 'Luc Roy, qui est le président du port, est venu.', 'président du port (copula)'],
    ['fr', 'Ils ont vu Luc Roy, qui est désormais président du port.', 'président du port (copula)'],
    ['en', 'Luke Hale is the mayor of Valbrune.', 'mayor of Valbrune (copula)'],
    ['en', 'Luke Hale became director of the museum in March.', 'director of the museum (copula)'],
    ['en', 'Luke Hale has become director of the museum.', 'director of the museum (copula)'],
    ['en', 'Luke Hale was appointed director of the museum.', 'director of the museum (copula)'],
    ['en', 'Luke Hale, who is the director of the museum, came.', 'director of the museum (copula)'],
    ['en', 'They met Luke Hale, who is now the director of the museum.', 'director of the museum (copula)'],
    ['en', 'Luke Hale will be the director of the museum.', 'director of the museum (copula)'],
  ])('%s: %s', (language, text, role) => {
    expect(rolesOf(language, text, language === 'fr' ? 'Luc Roy' : 'Luke Hale')).toEqual([role]);
  });
});

describe('no role: somebody else’s, denied, or somebody’s words', () => {
  test.each([
    ['fr', 'Luc Roy n’est pas le maire de Valbrune.'],
    ['fr', 'Luc Roy n’est plus maire de Valbrune.'],
    ['fr', 'Le frère de Luc Roy est maire de Valbrune.'],
    ['fr', 'La victoire de Luc Roy, qui est le président du port, a surpris.'],
    ['fr', 'Luc Roy était accompagné du maire de Valbrune.'],
    ['fr', 'Luc Roy a été reçu par le maire de Valbrune.'],
    ['fr', 'Luc Roy est l’un des maires de Valbrune.'],
    ['fr', 'Luc Roy est responsable de la fermeture du port.'],
    ['fr', '« Luc Roy est le maire de Valbrune », a dit Ann Lind.'],
    ['en', 'Luke Hale is not the mayor of Valbrune.'],
    ['en', 'Luke Hale is no longer the mayor of Valbrune.'],
    ['en', 'Luke Hale’s brother is the mayor of Valbrune.'],
    ['en', 'The brother of Luke Hale is the mayor of Valbrune.'],
    ['en', 'Luke Hale is with the mayor of Valbrune.'],
    ['en', 'Luke Hale is one of the mayors of Valbrune.'],
    ['en', '“Luke Hale is the mayor of Valbrune,” Ann Lind said.'],
  ])('%s: %s', (language, text) => {
    expect(rolesOf(language, text, language === 'fr' ? 'Luc Roy' : 'Luke Hale')).toEqual([]);
  });
});

test('whoever has the role is meant by it later', () => {
  const source = `Un titre

Luc Roy est le directeur du musée de Valbrune depuis mars. Sa sœur, Ann Roy, est médecin.

« Nous ouvrirons », a déclaré le directeur du musée.
`;
  const article = analyseNow({ source, format: 'article', language: 'fr' }, createMemo(lexicons));
  expect(article.quotations[0]?.attribution?.source?.name).toBe('Luc Roy');
});
