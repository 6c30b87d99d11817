import type { AnalysedArticle } from '../../analysis/analysedArticle.ts';
import { onceFor } from '../../analysis/incremental/onceFor.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { slippedAcronym } from '../../analysis/names/acronymSlips.ts';
import { type AcronymUse, findAcronymUses } from '../../analysis/names/acronymUses.ts';
import { readInitials, readLongForms, spellsOut } from '../../analysis/names/spelledOut.ts';
import { nameWords } from '../../analysis/words/nameKeys.ts';
import { shift } from '../../article/span.ts';
import type { LanguagePack } from '../../languages/languagePack.ts';
import { brandAcronyms } from '../../languages/organizations/brandAcronyms.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Spell out once what an acronym stands for.',
      fr: 'Développez une fois le sigle que les lecteurs peuvent ne pas connaître.',
    },
    severity: 'suggestion',
    recommended: true,
    languages: 'all',
    readsWords: true,
    messages: {
      unexpanded: {
        en: 'The article never says what “{acronym}” stands for.',
        fr: 'L’article ne dit jamais ce que signifie « {acronym} ».',
      },
      slip: {
        en: '“{acronym}” looks like a slip for “{known}”.',
        fr: '« {acronym} » semble être une coquille pour « {known} ».',
      },
    },
    fixes: { respell: { en: 'Write “{known}”', fr: 'Écrire « {known} »' } },
    options: {
      known: {
        type: 'array',
        items: { type: 'string' },
        default: [],
        description: {
          en: 'Acronyms that readers know, beside those of the language.',
          fr: 'Sigles que les lecteurs connaissent, en plus de ceux de la langue.',
        },
      },
    },
  },
  wordsOf: (text) => [
    readOnce(text, findAcronymUses),
    readOnce(text, readInitials),
    readOnce(text, readLongForms),
  ],
  *check(article, { options }) {
    const common = knownAcronyms(article.pack);
    const own = new Set(options.known);
    const uses = new Map<string, { readonly use: AcronymUse; readonly block: number }[]>();
    for (const { index, text } of article.blocks) {
      for (const use of text ? readOnce(text, findAcronymUses) : []) {
        if (common.has(use.text) || own.has(use.text)) continue;
        const list = uses.get(use.text);
        if (list) list.push({ use, block: index });
        else uses.set(use.text, [{ use, block: index }]);
      }
    }
    for (const [acronym, list] of uses) {
      const plain = list.filter(
        ({ use, block }) => use.plain && BODY.has(article.blocks[block]?.block.type ?? ''),
      );
      // What is written twice is no slip.
      const known = list.length === 1 ? slippedAcronym(acronym, article.pack) : undefined;
      const first = known === undefined ? plain.find(({ use }) => use.short) : plain[0];
      const block = first && article.blocks[first.block];
      if (!block || list.some(({ use }) => use.explained)) continue;
      if (isSpelledOut(article, acronym, new Set(list.map(({ block: index }) => index)))) continue;
      const span = shift(first.use, block.block.start);
      if (known === undefined) yield { messageId: 'unexpanded', span, values: { acronym } };
      else {
        const edits = [{ ...span, newText: known }];
        const fix = { fixId: 'respell' as const, values: { known }, safe: false, edits };
        yield { messageId: 'slip', span, values: { acronym, known }, fixes: [fix] };
      }
    }
  },
});

/** A headline alone has no room for it. */
const BODY: ReadonlySet<string> = new Set(['paragraph', 'standfirst', 'listItem']);

/** Those of the language, brands, and the initials of people whom all know. */
const knownAcronyms = onceFor((pack: LanguagePack): ReadonlySet<string> => new Set(ofPack(pack)));

function* ofPack({
  acronyms,
  familiarLetters,
  knownPeople,
  famousPeople = [],
}: LanguagePack): Generator<string> {
  for (const { name, aliases = [] } of acronyms) yield* [name, ...aliases];
  yield* familiarLetters;
  yield* brandAcronyms();
  for (const name of [...knownPeople.map((person) => person.name), ...famousPeople])
    yield nameWords(name)
      .flatMap((word) => word.split('-'))
      .map((word) => word.charAt(0).toUpperCase())
      .join('');
}

/** By words whose first letters it has, or by a name that the article shortens to it, or that begins with it: *NBCUniversal*. */
function isSpelledOut(
  { blocks, entities }: AnalysedArticle,
  acronym: string,
  near: ReadonlySet<number>,
): boolean {
  const longer = entities.some(
    ({ name, mentions }) => name.includes(' ') && mentions.some(({ text }) => text === acronym),
  );
  return (
    longer ||
    blocks.some(
      ({ index, text }) =>
        text &&
        (spellsOut(readOnce(text, readInitials), acronym, near.has(index)) ||
          readOnce(text, readLongForms).some((name) => name.startsWith(acronym))),
    )
  );
}
