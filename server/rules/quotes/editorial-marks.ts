import type { AnalysedArticle } from '../../analysis/analysedArticle.ts';
import {
  type BracketKind,
  type Editorial,
  findEditorials,
  readEditorials,
} from '../../analysis/quotations/editorials.ts';
import { defineRule, type Finding } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Mark what you insert into a quotation or cut from it in one way, and begin no quotation with dots.',
      fr: 'Signalez d’une seule façon ce que vous ajoutez à une citation ou en coupez, et ne la commencez pas par des points.',
    },
    severity: 'warning',
    languages: 'all',
    readsWords: true,
    messages: {
      mixed: {
        en: 'The article otherwise writes {wanted}; here stands {found}.',
        fr: 'L’article écrit ailleurs {wanted} ; ici se trouve {found}.',
      },
      house: { en: 'The house writes {wanted}, not {found}.', fr: 'La maison écrit {wanted}, non {found}.' },
      bare: {
        en: 'Dots between two spaces are neither a cut ({wanted}) nor a pause, where they touch the word before.',
        fr: 'Des points entre deux espaces ne sont ni une coupe ({wanted}) ni une pause, où ils touchent le mot précédent.',
      },
      edge: {
        en: 'A quotation need not show that words came before it: leave out {found}.',
        fr: 'Une citation n’a pas à montrer que des mots la précédaient : supprimez {found}.',
      },
    },
    fixes: {
      write: { en: 'Write {wanted}', fr: 'Écrire {wanted}' },
      remove: { en: 'Remove {found}', fr: 'Supprimer {found}' },
      closeUp: { en: 'Set {found} close to the word before', fr: 'Coller {found} au mot précédent' },
    },
    options: {
      brackets: {
        type: 'string',
        default: 'consistent',
        enum: ['consistent', 'square', 'round'],
        description: {
          en: '`consistent`: either kind, one in an article; `square`: [ ] as British papers and books have them; `round`: ( ) as agencies transmit them.',
          fr: '`consistent` : les uns ou les autres, mais les mêmes dans un article ; `square` : [ ], comme la presse britannique et les livres ; `round` : ( ), comme les agences les transmettent.',
        },
      },
    },
  },
  wordsOf: readEditorials,
  *check(article, { options }) {
    const found = findEditorials(article);
    const house = options.brackets === 'consistent' ? undefined : options.brackets;
    const cut = house ?? commonest(found, 'cut');
    const insertion = house ?? commonest(found, 'insertion');
    const bareCut = writtenCut(found, cut ?? 'square');
    for (const each of found) {
      if (each.what === 'edge') yield reportEdge(article, each);
      else if (each.what === 'bare') yield reportBare(each, bareCut);
      else {
        const wanted = each.what === 'cut' ? cut : insertion;
        if (wanted && each.kind !== wanted)
          yield toFinding(house ? 'house' : 'mixed', each, inBrackets(each.text.slice(1, -1), wanted));
      }
    }
  },
});

type Report = Finding<'mixed' | 'house' | 'bare' | 'edge', 'write' | 'remove' | 'closeUp'>;

/** The kind that most of them have; where there are as many of both, that of the first. */
function commonest(found: readonly Editorial[], what: Editorial['what']): BracketKind | undefined {
  const kinds = found.flatMap((each) => (each.what === what && each.kind ? [each.kind] : []));
  const square = kinds.filter((kind) => kind === 'square').length;
  if (square * 2 === kinds.length) return kinds[0];
  return square * 2 > kinds.length ? 'square' : 'round';
}

function inBrackets(text: string, kind: BracketKind): string {
  return kind === 'square' ? `[${text}]` : `(${text})`;
}

/** A cut as the article writes it elsewhere. */
function writtenCut(found: readonly Editorial[], kind: BracketKind): string {
  const other = found.find((each) => each.what === 'cut' && each.kind === kind);
  return other?.text ?? (kind === 'square' ? '[…]' : '(...)');
}

function toFinding(messageId: 'mixed' | 'house', { start, end, text }: Editorial, wanted: string): Report {
  const values = { wanted, found: text };
  return {
    messageId,
    span: { start, end },
    values,
    fixes: [{ fixId: 'write', values, safe: false, edits: [{ start, end, newText: wanted }] }],
  };
}

function reportBare(each: Editorial, wanted: string): Report {
  const { start, end, text } = each;
  const values = { wanted, found: text };
  return {
    messageId: 'bare',
    span: { start, end },
    values,
    fixes: [
      { fixId: 'write', values, safe: false, edits: [{ start, end, newText: wanted }] },
      { fixId: 'closeUp', values, safe: false, edits: [{ start: start - 1, end: start, newText: '' }] },
    ],
  };
}

function reportEdge({ source }: AnalysedArticle, { start, end, text }: Editorial): Report {
  const values = { found: text };
  const blank = /^\s?/u.exec(source.slice(end, end + 1))?.[0].length ?? 0;
  return {
    messageId: 'edge',
    span: { start, end },
    values,
    fixes: [{ fixId: 'remove', values, safe: false, edits: [{ start, end: end + blank, newText: '' }] }],
  };
}
