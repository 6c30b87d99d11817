import type { AnalysedBlock, BlockText } from '../../analysis/analysedArticle.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import type { NounPhrase } from '../../analysis/phrases/nounPhrases.ts';
import {
  type ClosingPunctuation,
  isMark,
  readClosings,
} from '../../analysis/quotations/closingPunctuation.ts';
import { type Scene, textAt } from '../../analysis/scene.ts';
import type { AdjoiningTag } from '../../analysis/speakers/adjoiningTag.ts';
import { determinerAt } from '../../analysis/words/reader.ts';
import { type Span, shift } from '../../article/span.ts';
import { defineRule, type Edit, type Finding } from '../rule.ts';
import { type Side, type SideOption, type Sides, sideOf, wantedSides } from './parts/closingSides.ts';

const SIDES = ['consistent', 'inside', 'outside'] as const;

type Message = 'stopBeforeTag' | 'noComma' | 'superfluous' | 'wrongSide' | 'house' | 'mixed';

export default defineRule({
  meta: {
    description: {
      en: 'Put comma and full stop where they belong at a closing quotation mark.',
      fr: 'Mettez la virgule et le point à leur place près du guillemet fermant.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      stopBeforeTag: {
        en: 'A full stop ({found}) stands before “{tag}”, which goes on with the sentence: {wanted} belongs there.',
        fr: 'Un point ({found}) précède « {tag} », qui continue la phrase : il faut {wanted} à cet endroit.',
      },
      noComma: {
        en: 'The comma before “{tag}” is missing: {wanted} belongs there.',
        fr: 'Il manque la virgule avant « {tag} » : il faut {wanted} à cet endroit.',
      },
      superfluous: {
        en: 'One stop is enough: not {found} but {wanted} belongs there.',
        fr: 'Un seul signe suffit : non pas {found} mais {wanted} à cet endroit.',
      },
      wrongSide: {
        en: 'The comma before a tag stands behind the mark: not {found} but {wanted} belongs there.',
        fr: 'La virgule qui précède l’incise se place après le guillemet : non pas {found} mais {wanted} à cet endroit.',
      },
      house: {
        en: 'The house does not write {found} but {wanted} here.',
        fr: 'La maison n’écrit pas {found} mais {wanted} à cet endroit.',
      },
      mixed: {
        en: 'The article otherwise writes {wanted} where {found} stands here.',
        fr: 'L’article écrit ailleurs {wanted} là où {found} se trouve ici.',
      },
    },
    fixes: { write: { en: 'Write {wanted}', fr: 'Écrire {wanted}' } },
    readsWords: true,
    options: {
      tag: {
        type: 'string',
        default: 'consistent',
        enum: SIDES,
        description: {
          en: 'The comma before a tag: `inside` as in “Yes,” she said; `outside` as in « Oui », dit-elle. `consistent`: as the language has it, or as most of the article has it where the language has both.',
          fr: 'La virgule avant une incise : `inside` comme dans “Yes,” she said ; `outside` comme dans « Oui », dit-elle. `consistent` : selon la langue ou, si elle admet les deux, selon la plus grande part de l’article.',
        },
      },
      fragment: {
        type: 'string',
        default: 'consistent',
        enum: SIDES,
        description: {
          en: 'Comma and stop behind a few quoted words: `inside` as in had “no regrets.” (American), `outside` as in had “no regrets”. (British, French). `consistent`: reported where an article mixes both.',
          fr: 'La virgule et le point après quelques mots cités : `inside` comme dans had “no regrets.” (américain), `outside` comme dans n’a « aucun regret ». (britannique, français). `consistent` : signalé quand un article mêle les deux.',
        },
      },
      sentence: {
        type: 'string',
        default: 'consistent',
        enum: SIDES,
        description: {
          en: 'The stop of a whole quoted sentence: `inside` as in Il dit : « Je pars. », `outside` as in Il dit : « Je pars ». (agencies). `consistent`: reported where an article mixes both.',
          fr: 'Le point d’une phrase citée entière : `inside` comme dans Il dit : « Je pars. », `outside` comme dans Il dit : « Je pars ». (agences). `consistent` : signalé quand un article mêle les deux.',
        },
      },
    },
  },
  wordsOf: ({ syntax: { scene } }) =>
    scene.quotations.map(({ to }) =>
      scene.reader.tokens.slice(Math.max(0, to - 2), to + 3).map(({ text }) => text),
    ),
  *check(article, { options }) {
    const lists = article.blocks.map((block) => (isRead(block) ? readOnce(block.text, readClosings) : []));
    const closings = lists.flat();
    const sides = wantedSides(closings, options, article.pack);
    for (const [index, list] of lists.entries()) {
      const block = article.blocks[index];
      for (const closing of list) {
        const fault =
          tagFault(closing, sides) ?? doubled(closing, sides) ?? wrongSide(closing, sides, options);
        if (block && fault) yield report(block, closing, fault);
      }
    }
  },
});

type Options = Readonly<Record<'tag' | 'fragment' | 'sentence', SideOption>>;

/** Headlines have a punctuation of their own. */
function isRead(block: AnalysedBlock): block is AnalysedBlock & { readonly text: BlockText } {
  return block.text !== undefined && !['headline', 'overline', 'crosshead'].includes(block.block.type);
}

/** What is wrong, and the signs that should stand before and behind the mark. */
interface Fault {
  readonly messageId: Message;
  readonly inside: string;
  readonly outside: string;
}

function tagFault(closing: ClosingPunctuation, sides: Sides): Fault | undefined {
  const { inside, outside, tag } = closing;
  if (!tag) return undefined;
  const comma = at(sides.tag, ',');
  if (inside?.text === '.') return { messageId: 'stopBeforeTag', ...comma };
  if (inside && closing.opens && closing.sign !== '' && '?!'.includes(closing.sign))
    return { messageId: 'superfluous', inside: '', outside: sides.tag === 'outside' ? ',' : '' };
  if (inside && outside) return { messageId: 'superfluous', ...comma };
  return !inside && !outside && lacksComma(closing, tag) ? { messageId: 'noComma', ...comma } : undefined;
}

/** A whole clause and then its tag; a pronoun behind its verb shows a tag behind fewer words too. */
function lacksComma(
  { scene, quotation, sign, opens, mainClause }: ClosingPunctuation,
  { cue, phrase }: AdjoiningTag,
): boolean {
  // *“Why?” she asked*, *“I don’t—” he said* and *“It begins at 5 p.m.” she said* want no comma; *“He said ‘no’” she said* does.
  const last = scene.reader.tokens[quotation.to - 1];
  if (sign !== '' && !(last && isMark(last) && isWordAt(scene, quotation.to - 2))) return false;
  if (last?.text === '.') return false;
  const sentence = scene.sentences[scene.sentenceOf[cue.from] ?? -1];
  if (sentence && textAt(scene, sentence.to - 1) === '?') return false;
  if (cue.inverted) return true;
  // *“We want change” chants filled the street*: where a subject may stand before its verb it stands right behind it, or the verb is a noun.
  const beside = phrase && phrase.from > cue.from && nounStart(scene, phrase) > cue.to;
  if (beside && scene.reader.lexicon.pack.attribution.tagOrder !== 'verb-subject') return false;
  if (cue.certainty !== 'speech' || !opens) return false;
  return (
    phrase?.head === 'pronoun' ||
    mainClause ||
    (quotation.wordCount >= 4 && (phrase?.head === 'role' || phrase?.name?.type === 'person'))
  );
}

/** Its first token, the determiner included. */
function nounStart(scene: Scene, { from, determiner }: NounPhrase): number {
  return determiner && determinerAt(scene.reader, from - 1) ? from - 1 : from;
}

function isWordAt(scene: Scene, at: number): boolean {
  return scene.reader.tokens[at]?.kind === 'word';
}

/** « Je pars. ». */
function doubled({ inside, outside, place }: ClosingPunctuation, sides: Sides): Fault | undefined {
  if (!inside || inside.text !== outside?.text) return undefined;
  return { messageId: 'superfluous', ...at(sides[place === 'other' ? 'free' : place], inside.text) };
}

function wrongSide(closing: ClosingPunctuation, sides: Sides, options: Options): Fault | undefined {
  const { place, inside, outside } = closing;
  const side = sideOf(closing);
  if (place === 'other' || !side || side === sides[place]) return undefined;
  const wanted = at(sides[place], (inside ?? outside)?.text ?? '');
  const option = options[place === 'introduced' || place === 'free' ? 'sentence' : place];
  if (option !== 'consistent') return { messageId: 'house', ...wanted };
  if (place === 'tag' && sides.settled) return { messageId: 'wrongSide', ...wanted };
  return sides.mixed.has(place) ? { messageId: 'mixed', ...wanted } : undefined;
}

function at(side: Side, sign: string): Pick<Fault, 'inside' | 'outside'> {
  return side === 'inside' ? { inside: sign, outside: '' } : { inside: '', outside: sign };
}

function report(block: AnalysedBlock, closing: ClosingPunctuation, fault: Fault): Finding<Message, 'write'> {
  const { mark, inside, outside, tag, scene } = closing;
  const offset = block.block.start;
  const values = {
    found: `${inside?.text ?? ''}${mark.text}${outside?.text ?? ''}`,
    wanted: `${fault.inside}${mark.text}${fault.outside}`,
    tag: tag
      ? scene.prose.slice(scene.reader.tokens[tag.from]?.start, scene.reader.tokens[tag.to - 1]?.end)
      : '',
  };
  // Where the tag is glued to the mark a comma needs its space.
  const glued = !outside && fault.outside !== '' && !/^\s|^$/.test(scene.prose.charAt(mark.end));
  const edits = [
    edit(inside ?? placeInside(closing), inside?.text ?? '', fault.inside),
    edit(
      outside ?? { start: mark.end, end: mark.end },
      outside?.text ?? '',
      fault.outside + (glued ? ' ' : ''),
    ),
  ].flatMap((each) => (each ? [{ ...each, ...shift(each, offset) }] : []));
  return {
    messageId: fault.messageId,
    span: shift({ start: inside?.start ?? mark.start, end: outside?.end ?? mark.end }, offset),
    values,
    fixes: [{ fixId: 'write', values, safe: true, edits }],
  };
}

/** Before the closing mark, and before an inner one that stands with it: *“He said ‘no,’” she said*. */
function placeInside({ scene, quotation }: ClosingPunctuation): Span {
  const last = scene.reader.tokens[quotation.to - 1];
  const place = last && isMark(last) ? last.start : quotation.content.end;
  return { start: place, end: place };
}

function edit({ start, end }: Span, old: string, newText: string): Edit | undefined {
  return old === newText ? undefined : { start, end, newText };
}
