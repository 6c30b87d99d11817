import type { AnalysedArticle, AnalysedBlock, BlockText } from '../../analysis/analysedArticle.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import type { Thousands } from '../../analysis/numbers/figures.ts';
import { findPercentages } from '../../analysis/numbers/percentages.ts';
import { onlyOwnWords } from '../../analysis/quotations/ownWords.ts';
import type { ThousandsSign } from '../../languages/numbers.ts';
import { moveFinding } from '../moveFinding.ts';
import { defineRule, type Finding } from '../rule.ts';
import {
  type CurrencySide,
  findThousands,
  isRound,
  type NumberForm,
  smallFigures,
  writeThousands,
  wrongAmounts,
  wrongOrdinals,
} from './parts/numberForms.ts';
import { unpartedThousands } from './parts/unpartedThousands.ts';

const THOUSANDS = ['consistent', 'any', 'space', 'comma', 'point'] as const;
const PERCENT = ['any', 'sign', 'percent', 'per-cent'] as const;
const CURRENCY = ['language', 'any', 'before', 'after', 'word'] as const;
const ORDINALS = ['language', 'any'] as const;
const SMALL = ['any', 'words'] as const;

export default defineRule({
  meta: {
    description: {
      en: 'Write figures, amounts and shares in one way, that of the house.',
      fr: 'Écrivez nombres, sommes et pourcentages d’une seule façon, celle de la maison.',
    },
    severity: 'suggestion',
    languages: 'all',
    readsWords: true,
    messages: {
      mixed: {
        en: 'The article writes thousands with another sign elsewhere: “{wanted}”, not “{words}”.',
        fr: 'L’article sépare ailleurs les milliers d’un autre signe : « {wanted} », non « {words} ».',
      },
      thousands: {
        en: 'The house writes “{wanted}”, not “{words}”.',
        fr: 'La maison écrit « {wanted} », non « {words} ».',
      },
      percent: {
        en: 'The house writes “{wanted}”, not “{words}”.',
        fr: 'La maison écrit « {wanted} », non « {words} ».',
      },
      currency: {
        en: 'The sign of a currency stands on the other side of the figures: “{words}”.',
        fr: 'Le signe monétaire est du mauvais côté des chiffres : « {words} ».',
      },
      currencyWord: {
        en: 'The house writes currencies with a word, not “{words}”.',
        fr: 'La maison écrit les monnaies en lettres, non « {words} ».',
      },
      ordinal: { en: 'Write “{wanted}”, not “{words}”.', fr: 'Écrivez « {wanted} », non « {words} ».' },
      small: {
        en: 'The house writes numbers below ten in words: “{wanted}”.',
        fr: 'La maison écrit en lettres les nombres inférieurs à dix : « {wanted} ».',
      },
    },
    fixes: { write: { en: 'Write “{wanted}”', fr: 'Écrire « {wanted} »' } },
    options: {
      thousands: {
        type: 'string',
        default: 'consistent',
        enum: THOUSANDS,
        description: {
          en: 'Between thousands: `consistent` takes any sign, one in an article; `space`, `comma` and `point` that one alone.',
          fr: 'Entre les milliers : `consistent` admet tout signe, un seul par article ; `space` (espace), `comma` (virgule) et `point` celui-là seul.',
        },
      },
      percent: {
        type: 'string',
        default: 'any',
        enum: PERCENT,
        description: {
          en: '`sign`: `12 %`, `12%`; `percent` and `per-cent`: the word, in English as one or as two; `any`: as it comes.',
          fr: '`sign` : `12 %`, `12%` ; `percent` et `per-cent` : en toutes lettres, en anglais en un mot ou en deux ; `any` : comme cela vient.',
        },
      },
      currency: {
        type: 'string',
        default: 'language',
        enum: CURRENCY,
        description: {
          en: 'Where the sign of a currency stands: where the language has it (`10 €`, `€10`), `before` or `after` the figures; `word`: `10 euros`.',
          fr: 'Place du symbole d’une monnaie : celle de la langue (`10 €`, `€10`), avant (`before`) ou après (`after`) les chiffres ; `word` : `10 euros`.',
        },
      },
      ordinals: {
        type: 'string',
        default: 'language',
        enum: ORDINALS,
        description: {
          en: '`language`: `1re`, `2e`, `22nd`; `any`: as it comes (`1ère`, `2ème`).',
          fr: '`language` : `1re`, `2e`, `22nd` ; `any` : comme cela vient (`1ère`, `2ème`).',
        },
      },
      smallNumbers: {
        type: 'string',
        default: 'any',
        enum: SMALL,
        description: {
          en: '`words`: two to nine in words before what is counted, measures, ages and scores apart; `any`: as it comes.',
          fr: '`words` : de deux à neuf en toutes lettres devant ce qui est compté, sauf mesures, âges et scores ; `any` : comme cela vient.',
        },
      },
    },
  },
  wordsOf: findThousands,
  *check(article, { options }) {
    if (options.thousands === 'any') return;
    yield* checkThousands(article, options.thousands);
  },
  *checkBlock(block, { options }) {
    const { text } = block;
    if (!text) return;
    const { currency } = text.pack.numbers;
    const side: CurrencySide | undefined =
      options.currency === 'language'
        ? currency.side
        : options.currency === 'any'
          ? undefined
          : options.currency;
    const forms = (found: readonly NumberForm[], messageId: FormId) =>
      onlyOwnWords(block, found).map((form) => toFinding(text, messageId, form));
    const { thousands } = options;
    if (thousands !== 'any' && thousands !== 'consistent')
      yield* forms(unpartedThousands(text, thousands), 'thousands');
    if (options.ordinals === 'language') yield* forms(readOnce(text, wrongOrdinals), 'ordinal');
    if (options.percent !== 'any') yield* forms(wrongPercentages(text, options.percent), 'percent');
    if (side) yield* forms(wrongAmounts(text, side), side === 'word' ? 'currencyWord' : 'currency');
    // Headlines have figures, where there is no room for words.
    if (options.smallNumbers === 'words' && block.block.type !== 'headline')
      yield* forms(readOnce(text, smallFigures), 'small');
  },
});

type FormId = 'mixed' | 'thousands' | 'percent' | 'currency' | 'currencyWord' | 'ordinal' | 'small';

function toFinding(
  { prose }: BlockText,
  messageId: FormId,
  { start, end, wanted, safe }: NumberForm,
): Finding<FormId, 'write'> {
  const values = { words: prose.slice(start, end), wanted: wanted ?? '' };
  const fixes =
    wanted === undefined
      ? []
      : [{ fixId: 'write' as const, values, safe, edits: [{ start, end, newText: wanted }] }];
  return { messageId, span: { start, end }, values, fixes };
}

function wrongPercentages(text: BlockText, wanted: 'sign' | 'percent' | 'per-cent'): readonly NumberForm[] {
  const { sign, words } = text.pack.numbers.percent;
  const word = (wanted === 'per-cent' ? words.at(-1) : words[0]) ?? sign;
  return readOnce(text, findPercentages).flatMap(({ start, end, figures }) => {
    if (!figures) return [];
    const written = text.prose.slice(figures.end, end);
    const isSign = written.endsWith('%');
    const right = wanted === 'sign' ? isSign : !isSign && plain(written) === plain(word);
    if (right) return [];
    const newText = text.prose.slice(figures.start, figures.end) + (wanted === 'sign' ? sign : word);
    return [{ start, end, wanted: newText, safe: true }];
  });
}

/** Spaces that look alike are alike. */
function plain(words: string): string {
  return words.replace(/\s+/gu, ' ').trim().toLowerCase();
}

interface Placed {
  readonly block: AnalysedBlock;
  readonly text: BlockText;
  readonly number: Thousands;
}

/** Under `consistent` the sign that the article has most of is wanted; on a tie the language’s. */
function* checkThousands(
  { blocks, pack }: AnalysedArticle,
  option: 'consistent' | ThousandsSign,
): Generator<Finding<FormId, 'write'>> {
  const all: Placed[] = [];
  for (const block of blocks) {
    const { text } = block;
    if (!text) continue;
    for (const number of onlyOwnWords(block, readOnce(text, findThousands)))
      all.push({ block, text, number });
  }
  const wanted = option === 'consistent' ? commonest(all, pack.numbers.thousandsSigns[0] ?? 'space') : option;
  const space = all.map(spaceIn).find((each) => /^[\u00a0\u202f]$/u.test(each));
  for (const { block, text, number } of all) {
    if (number.sign === wanted) continue;
    const safe = number.sign === 'comma' || (number.sign === 'point' && isRound(number));
    const form = {
      start: number.start,
      end: number.end,
      wanted: writeThousands(number, wanted, space),
      safe,
    };
    const messageId = option === 'consistent' ? 'mixed' : 'thousands';
    const finding = toFinding(text, messageId, form);
    yield moveFinding(finding, block.block.start);
  }
}

/** What stands behind the first figures of a number. */
function spaceIn({ text, number: { start, groups } }: Placed): string {
  return text.prose.charAt(start + (groups[0]?.length ?? 0));
}

function commonest(all: readonly Placed[], own: ThousandsSign): ThousandsSign {
  const counts = new Map<ThousandsSign, number>();
  for (const { number } of all) counts.set(number.sign, (counts.get(number.sign) ?? 0) + 1);
  let best: ThousandsSign = own;
  for (const [sign, count] of counts) if (count > (counts.get(best) ?? 0)) best = sign;
  return best;
}
