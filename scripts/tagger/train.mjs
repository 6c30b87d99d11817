// @ts-check
// Trains the taggers of names: `npm run train -- --corpora DIR [--language fr] [--classes DIR]`.
// DIR has the sets of scripts/tagger/sets.mjs under `entities/`; classes are `<language>.tsv` as wordClasses.py writes them, else
// those that the tagger has now.
import { parseArgs } from 'node:util';
import { toLines, write } from '../languages/files.mjs';
import { trainSeveral } from './crf.mjs';
import { labelScheme, learner, toExamples } from './examples.mjs';
import { toData } from './quantize.mjs';
import { readClasses } from './readClasses.mjs';
import { readTexts, SETS } from './sets.mjs';

const { values } = parseArgs({
  options: { corpora: { type: 'string' }, language: { type: 'string' }, classes: { type: 'string' } },
});
if (values.corpora === undefined) throw new Error('Say where the labelled sets are: --corpora DIR.');

for (const language of values.language ? [values.language] : Object.keys(SETS)) {
  const { table, wide } = await readClasses(language, values.classes);
  const classes = learner.createWordClasses(table, Uint8Array.from(wide));
  const examples = [];
  for (const set of SETS[language] ?? [])
    examples.push(...toExamples(await readTexts(set, values.corpora), classes, set));
  const model = trainSeveral(examples, 1 << learner.ROW_BITS, labelScheme);
  await write(`server/languages/${language}/tagger.json`, toLines(toData(model, { table, wide }), 1));
  console.log(`${language}: ${examples.length} runs`);
}
