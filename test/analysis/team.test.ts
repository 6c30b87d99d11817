import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnalysedArticle, ENTITY_TYPES, type Entity } from '../../server/analysis/analysedArticle.ts';
import { analyseNow, createLexiconTable, createMemo } from '../../server/analysis/pipeline.ts';
import type { Team } from '../../server/analysis/team.ts';
import { readEntityFile } from '../../server/config/entityFile.ts';
import { readTestArticles } from '../expectedArticle.ts';

const lexicons = createLexiconTable();

function read(source: string, team: Team | undefined, memo = createMemo(lexicons)): AnalysedArticle {
  return analyseNow({ source, format: 'article', team }, memo);
}

function teamOf(file: string): Team {
  const { team, problems } = readEntityFile(file);
  expect(problems).toEqual([]);
  return team;
}

function entityNamed(article: AnalysedArticle, name: string): Entity | undefined {
  return article.entities.find((entity) => entity.name === name);
}

/** The words of each mention. */
function wordsFor(article: AnalysedArticle, name: string): readonly string[] {
  return entityNamed(article, name)?.mentions.map(({ text }) => text) ?? [];
}

const speakers = ({ quotations }: AnalysedArticle) =>
  quotations.map(({ attribution }) => attribution?.source?.name);

describe('the team’s entities', () => {
  const ENGLISH = `Ferry firm adds a boat

Calder Wren said on Monday that it would run a second boat. Lisa Ormond, of the Vernoy Passenger Union, welcomed it.

Ormond told reporters: “We have waited for years.” The VPU will meet on Friday.`;

  test('overrule types', () => {
    expect(entityNamed(read(ENGLISH, undefined), 'Calder Wren')?.type).not.toBe('organization');
    const team = teamOf('- {name: Calder Wren, type: organization}');
    expect(entityNamed(read(ENGLISH, team), 'Calder Wren')).toMatchObject({
      type: 'organization',
      knownFrom: 'team',
      team: team[0],
    });
  });

  test('join aliases to one entity, under the name of the house', () => {
    const team = teamOf(
      '- {name: Passengers of Vernoy, type: organization, aliases: [VPU, Vernoy Passenger Union]}',
    );
    expect(wordsFor(read(ENGLISH, team), 'Passengers of Vernoy')).toEqual(['Vernoy Passenger Union', 'VPU']);
  });

  test('join forbidden spellings too', () => {
    const team = teamOf('- {name: Liza Ormond, type: person, forbidden: [Lisa Ormond]}');
    expect(wordsFor(read(ENGLISH, team), 'Liza Ormond')).toEqual(['Lisa Ormond', 'Ormond']);
    expect(speakers(read(ENGLISH, team))).toEqual(['Liza Ormond']);
  });

  test('leave a surname to a namesake whom the article names in full', () => {
    const team = teamOf('- {name: Paula Ormond, type: person, aliases: [Ormond]}');
    expect(wordsFor(read(ENGLISH, team), 'Lisa Ormond')).toEqual(['Lisa Ormond', 'Ormond']);
    const alone = read('Boat sails\n\n“We have waited for years,” Ormond said.', team);
    expect(speakers(alone)).toEqual(['Paula Ormond']);
  });

  test('are known with a title before them', () => {
    const team = teamOf('- {name: Luc Arnoux, type: person}');
    const article = read('Le pont rouvre\n\nM. Luc Arnoux a ouvert le pont. Luc Arnoux était ému.', team);
    expect(wordsFor(article, 'Luc Arnoux')).toEqual(['Luc Arnoux', 'Luc Arnoux']);
  });

  const FRENCH = `Le pont de Vernoy rouvre

Camille Arnoux a rouvert le pont lundi, devant Hugo Lestrade.

« Nous avons attendu deux ans », a dit la maire de Vernoy.`;

  test('give roles, by which an article may call somebody', () => {
    const team = teamOf('- {name: Camille Arnoux, role: maire de Vernoy, pronouns: elle}');
    const [quotation] = read(FRENCH, team).quotations;
    expect(quotation?.attribution?.source?.name).toBe('Camille Arnoux');
    expect(entityNamed(read(FRENCH, team), 'Camille Arnoux')?.gender).toBe('feminine');
  });

  test('say the gender, whatever the first name', () => {
    const source = 'Le pont rouvre\n\nMarie Arnoux est venu. Marie Arnoux a parlé.';
    expect(entityNamed(read(source, undefined), 'Marie Arnoux')?.gender).toBe('feminine');
    const [he, neither] = ['il', 'iel'].map((each) => teamOf(`- {name: Marie Arnoux, pronouns: ${each}}`));
    expect(entityNamed(read(source, he), 'Marie Arnoux')?.gender).toBe('masculine');
    expect(entityNamed(read(source, neither), 'Marie Arnoux')?.gender).toBeUndefined();
  });

  test('are what a pin means', () => {
    const team = teamOf('- {name: Camille Arnoux, aliases: [Camille], type: person}');
    const source = 'Le pont rouvre\n\nLe pont a rouvert. [[Camille Arnoux|La patronne]] était là.';
    const entity = entityNamed(read(source, team), 'Camille Arnoux');
    expect(entity).toMatchObject({ pinned: true, type: 'person', team: team[0] });
  });

  test('that the article does not name are none of its entities', () => {
    const team = teamOf('- {name: Odile Marchetti, type: person, role: ministre}');
    expect(entityNamed(read(FRENCH, team), 'Odile Marchetti')).toBeUndefined();
  });

  test('another team, or none, is another reading of the same text', () => {
    const memo = createMemo(lexicons);
    const team = teamOf('- {name: Calder Wren, type: organization}');
    const type = (of: Team | undefined) => entityNamed(read(ENGLISH, of, memo), 'Calder Wren')?.type;
    const without = type(undefined);
    expect(type(team)).toBe('organization');
    expect(type(undefined)).toBe(without);
    expect(type(teamOf('- {name: Calder Wren, type: place}'))).toBe('place');
  });
});

/** Names of the article, and some that it does not have, with every kind of entry. */
function drawTeam(article: AnalysedArticle): Team {
  const entities = article.entities.slice(0, 12).map(({ name }, index) => ({
    name: `${name}${index % 3 === 0 ? ' Unlu' : ''}`,
    type: ENTITY_TYPES[index % 3] ?? ('other' as const),
    aliases: index % 3 === 0 ? [name] : [],
    forbidden: [],
    links: {},
    ...(index % 2 === 0 && { role: 'maire de Vernoy', gender: 'feminine' as const }),
  }));
  const names = new Set<string>();
  return entities.filter(({ name }) => !names.has(name) && names.add(name));
}

for (const { name, source } of readTestArticles()) {
  test(`${name}: after keystrokes and a change of team, what is read afresh`, () => {
    const teams = [drawTeam(read(source, undefined)), undefined, teamOf('- {name: Vernoy, type: place}')];
    const keystrokes = fc.sample(
      fc.tuple(fc.nat(source.length), fc.constantFrom(...'ea sE.'), fc.integer({ min: 0, max: 11 })),
      { seed: 7, numRuns: 12 },
    );
    const memo = createMemo(lexicons);
    let text = source;
    let team: Team | undefined = teams[0];
    for (const [at, typed, turn] of keystrokes) {
      if (turn < 3) team = teams[turn];
      text = text.slice(0, at) + typed + text.slice(at);
      expect(resultsOf(read(text, team, memo))).toEqual(resultsOf(read(text, team)));
    }
  });
}

function resultsOf({ quotations, attributions, entities, mentions }: AnalysedArticle): object {
  return { quotations, attributions, entities, mentions };
}
