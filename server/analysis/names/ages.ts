import type { Span } from '../../article/span.ts';
import type { BlockText } from '../analysedArticle.ts';
import type { Scene } from '../scene.ts';
import type { Name } from './names.ts';

/** The age that a block tells of somebody whom it names in full, the figure's span in the block's offsets. */
export interface Age extends Span {
  readonly years: number;
  /** Where the name begins in the block. */
  readonly name: number;
}

/** Ages beside names in the reporter's words: *Luc Roy, 42 ans,*, *Ann Lee (42)*, *42-year-old Ann Lee*. */
export function findAges({ syntax: { scene } }: BlockText): readonly Age[] {
  return scene.names.flatMap((name) => {
    if (name.words.length < 2 || (scene.quotationOf[name.from] ?? -1) >= 0) return [];
    const age = ageBehind(scene, name) ?? openingAge(scene, name) ?? ageBefore(scene, name);
    return age ? [age] : [];
  });
}

function ageBehind({ reader }: Scene, { to, start: name }: Name): Age | undefined {
  const { tokens, wordAt, lexicon } = reader;
  const { units, leads } = lexicon.pack.ages;
  const opening = tokens[to]?.text;
  const lead = leads.map((words) => words.split(' ')).find((words) => isAt(words, to + 1));
  const at = to + 1 + (lead?.length ?? 0);
  const figure = tokens[at];
  if ((opening !== ',' && opening !== '(') || !figure || !/^\d{1,3}$/u.test(figure.text)) return undefined;
  const end = units.length === 0 ? at + 1 : units.includes(wordAt(at + 1) ?? '') ? at + 2 : undefined;
  const closing = end === undefined ? undefined : tokens[end]?.text;
  if (closing === undefined || !CLOSING.has(closing)) return undefined;
  return {
    years: Number(figure.text),
    name,
    start: figure.start,
    end: tokens[(end ?? 0) - 1]?.end ?? figure.end,
  };

  function isAt(words: readonly string[], from: number): boolean {
    return words.every((word, index) => wordAt(from + index) === word);
  }
}

/** *Âgée de 42 ans, Claire Roy*, *Aged 42, Ann Lee*: at the head of its sentence, right before the name. *À 20 ans, elle partit* tells of another day. */
function openingAge(
  { reader, sentences, sentenceOf }: Scene,
  { lead, from, start: name }: Name,
): Age | undefined {
  const { tokens, wordAt, lexicon } = reader;
  const { units, openings } = lexicon.pack.ages;
  if (lead !== from || tokens[from - 1]?.text !== ',') return undefined;
  const figure = from - 2 - (units.length === 0 ? 0 : 1);
  const token = tokens[figure];
  if (!token || !/^\d{1,3}$/u.test(token.text)) return undefined;
  if (units.length > 0 && !units.includes(wordAt(figure + 1) ?? '')) return undefined;
  const head = sentences[sentenceOf[from] ?? -1]?.from ?? from;
  const opening = tokens.slice(head, figure).map(({ folded }) => folded);
  return openings.includes(opening.join(' '))
    ? { years: Number(token.text), name, start: token.start, end: tokens[from - 2]?.end ?? token.end }
    : undefined;
}

const CLOSING: ReadonlySet<string> = new Set([',', ')', '.', ';']);

/** *42-year-old Ann Lee*, *the 42-year-old mayor Ann Lee* */
function ageBefore({ reader: { tokens, lexicon } }: Scene, { lead, start: name }: Name): Age | undefined {
  for (let at = lead - 1; at >= Math.max(0, lead - FARTHEST); at -= 1) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) return undefined;
    const [, years, noun] = /^(\d{1,3})-(.+)$/u.exec(token.folded) ?? [];
    if (years !== undefined && lexicon.pack.ageNouns?.includes(noun ?? ''))
      return { years: Number(years), name, start: token.start, end: token.end };
  }
  return undefined;
}

/** Words between an age and the name behind it. */
const FARTHEST = 3;
