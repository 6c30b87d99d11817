import { type Fault, type FaultKind, forTheWriter, makeFault } from '../fault.ts';

/** What is done to the front matter of a copy: what stands there, what takes its place, and whether what was meant can be told. */
const BREAKS: Readonly<Record<string, readonly [RegExp, string, boolean]>> = {
  'the marks of a headline with a colon lost': [/headline: "(.*)"/u, '⟦headline: $1⟧', true],
  'a closing mark lost': [/headline: "(.*)"/u, '⟦headline: "$1⟧', true],
  'a field misspelt': [/byline:/u, '⟦bylin:⟧', true],
  'another field misspelt': [/language:/u, '⟦langauge:⟧', true],
  'the space behind a colon lost': [/byline: (.*)/u, '⟦byline:$1⟧', true],
  'the last line lost': [/^(---\n[\s\S]*?)\n---\n/u, '⟦$1⟧\n', true],
  'the first line lost': [/^---\n([\s\S]*)$/u, '⟦$1⟧', true],
  'a field twice': [/byline: (.*)/u, 'byline: $1\n⟦byline: The desk⟧', false],
  'a day that does not exist': [/date: (\d{4})-.*/u, '⟦date: $1-02-30⟧', false],
  'a day in words': [/date: .*/u, '⟦date: next Tuesday⟧', false],
  'no language': [/language: .*/u, '⟦language: english⟧', false],
};

/** Front matter that cannot be read, or not as it is meant. */
export const brokenFrontMatter: FaultKind = {
  id: 'broken-front-matter',
  title: 'front matter broken',
  languages: ['fr', 'en'],
  rules: ['structure/front-matter'],
  faultsIn: ({ text, language }) => {
    const [, date] = /\ndate: (\S+)/u.exec(text) ?? [];
    if (date === undefined) return [];
    const body = text.slice(text.indexOf('\n---\n', 3) + 5);
    const [headline = '', ...rest] = body.split('\n');
    const colon = language === 'fr' ? 'Reportage\u00a0:' : 'Report:';
    const words = headline.replace(/"/gu, '');
    const matter = `---\nlanguage: ${language}\ndate: ${date}\nheadline: "${colon} ${words}"\nbyline: Ann Roy\n---\n`;
    const clean = matter + rest.join('\n');
    return Object.entries(BREAKS).flatMap(([variant, [place, broken, canBeTold]]): readonly Fault[] => {
      const span = { start: 0, end: matter.length };
      const fault = makeFault(clean, span, variant, matter.replace(place, broken));
      return [canBeTold ? fault : forTheWriter(fault)];
    });
  },
};
