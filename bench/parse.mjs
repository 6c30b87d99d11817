// Parsing alone, in milliseconds: a fresh parse and one keystroke, on 1,000 and 20,000 words in each layout.
// Usage: node bench/parse.mjs (builds the parsers first)
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: [new URL('../server/article/formats/index.ts', import.meta.url).pathname],
  bundle: true,
  format: 'esm',
  conditions: ['worker'],
  write: false,
});
const { parseFormat } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const sentence =
  'Le conseil municipal de la ville a décidé mardi soir de rouvrir l’école, a indiqué « sans réserve » le maire. ';
const paragraph = sentence.repeat(3).trim();
const wrapped = paragraph.replace(/(.{55,70}) /gu, '$1\n');

const layouts = {
  lines: (words) => ['Le port rouvre', ...Array(Math.round(words / 60)).fill(paragraph)].join('\n'),
  'blank lines': (words) => ['Le port rouvre', ...Array(Math.round(words / 60)).fill(paragraph)].join('\n\n'),
  'hard-wrapped': (words) => ['Le port rouvre', ...Array(Math.round(words / 60)).fill(wrapped)].join('\n\n'),
  'with markup': (words) =>
    [
      '---\nlang: fr\ntitle: Le port\n---\n# Le port rouvre',
      ...Array(Math.round(words / 60)).fill(`[[Yann Le Bris]] *dit* ${paragraph}`),
    ].join('\n\n'),
  Markdown: (words) => layouts['with markup'](words),
};

const formats = {
  lines: 'article',
  'blank lines': 'article',
  'hard-wrapped': 'article',
  'with markup': 'article',
  Markdown: 'markdown',
};

for (const [layout, make] of Object.entries(layouts)) {
  const parse = (source, previous) => parseFormat(source, formats[layout], {}, previous);
  const runs = layout === 'Markdown' ? 20 : 300;
  for (const words of [1000, 20_000]) {
    const text = make(words);
    const fresh = median(
      300,
      () => flat(text),
      (source) => parse(source),
    );
    const previous = { source: text, article: parse(text) };
    const keystroke = median(runs, edit(text), (source) => parse(source, previous));
    console.log(
      `${layout}, ${words} words: fresh ${fresh.toFixed(3)} ms, keystroke ${keystroke.toFixed(3)} ms`,
    );
  }
}

/** A letter typed in the middle of the text, each time elsewhere. */
function edit(text) {
  let at = text.length >> 1;
  return () => flat(`${text.slice(0, ++at)}x${text.slice(at)}`);
}

/** A copy of its own, in one piece, as an editor's document hands it over. */
function flat(text) {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

function median(runs, prepare, run) {
  const times = [];
  for (let i = 0; i < runs; i++) {
    const input = prepare();
    const start = performance.now();
    run(input);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[runs >> 1];
}
