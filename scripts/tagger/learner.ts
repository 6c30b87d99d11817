/** What the training reads texts with: the very modules that Copydesk runs. */

import { ENTITY_TYPES } from '../../server/analysis/analysedArticle.ts';
import { readWords } from '../../server/analysis/blockText.ts';
import { createLexicon } from '../../server/analysis/lexicon/createLexicon.ts';
import type { Lexicon } from '../../server/analysis/lexicon/lexicon.ts';
import { proposeNames } from '../../server/analysis/names/names.ts';
import { analyseNow, createMemo } from '../../server/analysis/pipeline.ts';
import { readAttributes } from '../../server/analysis/tagger/attributes.ts';
import { collectFeatures, createFeatureList, ROW_BITS } from '../../server/analysis/tagger/features.ts';
import { hashText } from '../../server/analysis/tagger/hashing.ts';
import * as labels from '../../server/analysis/tagger/labels.ts';
import { readModel, type TaggerModel } from '../../server/analysis/tagger/model.ts';
import { findRuns, tagNames } from '../../server/analysis/tagger/tagNames.ts';
import * as wordClasses from '../../server/analysis/tagger/wordClasses.ts';
import { createWordClasses, type WordClasses } from '../../server/analysis/tagger/wordClasses.ts';
import { createWordFacts, type WordFactsTable } from '../../server/analysis/tagger/wordFacts.ts';
import { createReader } from '../../server/analysis/words/reader.ts';
import { packOf } from '../../server/languages/index.ts';
import type { TaggerData } from '../../server/languages/languagePack.ts';
import { entitiesOf, type NamedEntity } from '../../server/results/entitiesResult.ts';

export { createWordClasses, ENTITY_TYPES, hashText, labels, ROW_BITS, readModel, wordClasses };

const lexicons = new Map<string, Lexicon>();

function lexiconOf(language: string): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const pack = packOf(language);
  if (!pack) throw new Error(`There is no language pack for "${language}".`);
  const lexicon = createLexicon(pack);
  lexicons.set(language, lexicon);
  return lexicon;
}

function readerOf(text: string, language: string) {
  const lexicon = lexiconOf(language);
  const { tokens, sentences } = readWords(text, lexicon, undefined);
  return createReader(tokens, sentences, lexicon);
}

/** The runs of tokens that the tagger looks at: for each token its span and its rows. */
export function readRuns(text: string, language: string, classes: WordClasses) {
  const reader = readerOf(text, language);
  const proposals = proposeNames(reader);
  const attributes = readAttributes(reader, proposals, factsOf(reader.lexicon, classes));
  const list = createFeatureList();
  return findRuns(attributes).map(({ from, to }) =>
    reader.tokens.slice(from, to).map((token, index) => {
      collectFeatures(attributes, from + index, list);
      return { start: token.start, end: token.end, rows: list.rows.slice(0, list.count) };
    }),
  );
}

const tables = new Map<WordClasses, WordFactsTable>();

function factsOf(lexicon: Lexicon, classes: WordClasses): WordFactsTable {
  const table = tables.get(classes) ?? createWordFacts(lexicon, classes);
  tables.set(classes, table);
  return table;
}

/** The names that a model finds in a text. */
export function tag(text: string, language: string, model: TaggerModel) {
  const reader = readerOf(text, language);
  return tagNames(reader, proposeNames(reader), model).map(({ from, to, type }) => ({
    start: reader.tokens[from]?.start ?? 0,
    end: reader.tokens[to - 1]?.end ?? 0,
    type,
  }));
}

/** A nationality, a faith or another word of the language that is no name by itself. */
export function isAdjective(word: string): boolean {
  const folded = word.toLowerCase();
  return [...lexicons.values()].some(
    (lexicon) => lexicon.demonyms.has(folded) || lexicon.isCommon(folded) || lexicon.isWord(folded),
  );
}

/** Reads the entities of whole texts as Copydesk does, with another tagger for the language. */
export function readerWith(language: string, tagger: TaggerData): (text: string) => readonly NamedEntity[] {
  const lexicon = createLexicon({ ...lexiconOf(language).pack, tagger });
  const memo = createMemo({ of: () => lexicon });
  return (text) => entitiesOf(analyseNow({ source: text, format: 'article', language }, memo));
}
