import { trainSeveral } from './crf.mjs';
import { labelScheme, learner, toExamples } from './examples.mjs';
import { toData } from './quantize.mjs';
import { readClasses } from './readClasses.mjs';
import { readTexts, SETS } from './sets.mjs';

/**
 * Reads the texts of the sets that a language's tagger learns from, each with a tagger that has not seen it: of `folds` taggers each leaves
 * out every text whose place in its set is of its fold. Returns the names of a text by its id, as Copydesk finds them.
 */
export async function crossValidate(language, corpora, folds = 5) {
  const { table, wide } = await readClasses(language);
  const classes = learner.createWordClasses(table, Uint8Array.from(wide));
  const sets = [];
  for (const set of SETS[language]) {
    const texts = await readTexts(set, corpora);
    sets.push({ texts, examples: texts.map((text) => toExamples([text], classes, set)) });
  }
  const found = new Map();
  for (let fold = 0; fold < folds; fold += 1) {
    const rest = sets.flatMap(({ examples }) => examples.filter((_, at) => at % folds !== fold).flat());
    const model = trainSeveral(rest, 1 << learner.ROW_BITS, labelScheme);
    const read = learner.readerWith(language, toData(model, { table, wide }));
    for (const { texts } of sets)
      for (const [at, { id, text }] of texts.entries()) if (at % folds === fold) found.set(id, read(text));
  }
  return found;
}
