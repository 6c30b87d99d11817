import type { BlockText, QuotationMark, Token } from '../../analysis/analysedArticle.ts';
import { firstStartingFrom } from '../../analysis/neighbours.ts';
import type { Determiner, Gender, GrammaticalNumber } from '../../languages/languagePack.ts';
import { withCapital } from '../../languages/letters.ts';
import { defineRule, type Edit } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Make the determiner agree with the quoted noun that it governs.',
      fr: 'Accordez le déterminant avec le nom cité qu’il introduit.',
    },
    severity: 'warning',
    languages: ['fr'],
    messages: {
      disagrees: {
        en: '“{determiner}” does not agree with the quoted noun “{noun}”.',
        fr: '« {determiner} » ne s’accorde pas avec le nom cité « {noun} ».',
      },
    },
    fixes: {
      agree: {
        en: 'Write “{determiner}”: the reporter’s words change',
        fr: 'Écrire « {determiner} » : les mots du journaliste changent',
      },
    },
  },
  *checkBlock({ text }) {
    if (!text) return;
    for (const [index, token] of text.tokens.entries()) {
      const quoted = readQuotedNoun(text, index);
      if (!quoted || agrees(quoted.form, quoted) || isCitedWord(quoted)) continue;
      const edit = agreeingDeterminer(text, index, quoted);
      yield {
        messageId: 'disagrees',
        span: { start: token.start, end: quoted.close.end },
        values: { determiner: token.text, noun: quoted.noun.text },
        fixes: edit
          ? [
              {
                fixId: 'agree',
                values: { determiner: edit.newText },
                safe: false,
                edits: [edit, ...participleEdits(text, index + 4, quoted)],
              },
            ]
          : [],
      };
    }
  },
});

interface Agreement {
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

/** *la « crise »*: a determiner and a quotation of one common noun, which ends the noun phrase. */
interface QuotedNoun extends Agreement {
  /** That of a contraction where it is one: `au` is `le`. */
  readonly form: Determiner;
  readonly noun: Token;
  readonly close: QuotationMark;
}

function readQuotedNoun(text: BlockText, index: number): QuotedNoun | undefined {
  const [determiner, mark, noun, closing] = text.tokens.slice(index, index + 4);
  if (mark?.kind !== 'mark' || noun?.kind !== 'word' || closing?.kind !== 'mark' || !determiner)
    return undefined;
  const form = determinerOf(text, determiner);
  const open = firstStartingFrom(text.marks, mark.start);
  const close = text.marks[text.marks[open]?.partner ?? -1];
  if (!form || close?.start !== closing.start || !/^\p{Ll}+$/u.test(noun.text)) return undefined;
  const agreement = text.pack.nounGenders?.lookUp(noun.folded);
  if (!agreement || !endsPhrase(text, index + 4)) return undefined;
  return { ...agreement, form, noun, close };
}

function determinerOf({ pack, syntax }: BlockText, token: Token): Determiner | undefined {
  const { determiners } = syntax.scene.reader.lexicon;
  return (
    determiners.get(token.folded) ?? determiners.get(pack.tokens.contractions[token.folded]?.determiner ?? '')
  );
}

function agrees(form: Determiner, { gender, number }: Agreement): boolean {
  return (form.gender ?? gender) === gender && (form.number ?? number) === number;
}

/** *des « bonjour »*: several times a word, which does not change. */
function isCitedWord({ form, number }: QuotedNoun): boolean {
  return form.kind === 'indefinite' && form.number === 'plural' && number === 'singular';
}

/** Behind the quotation no further noun may follow, for then the quoted word may be its adjective: *la « simple » erreur*. */
function endsPhrase(text: BlockText, next: number): boolean {
  const token = text.tokens[next];
  if (!token || token.kind === 'punctuation') return true;
  const { lexicon } = text.syntax.scene.reader;
  const word = token.folded;
  if (lexicon.prepositions.byFirst.has(word) || lexicon.subordinators.byFirst.has(word)) return true;
  if (
    lexicon.words.coordinators.has(word) ||
    lexicon.words.relatives.has(word) ||
    lexicon.words.preverbal.has(word)
  )
    return true;
  if (lexicon.determiners.has(word) || lexicon.verbs.get(word)?.some(({ mood }) => mood === 'finite'))
    return true;
  if (lexicon.agentPrepositions.has(text.tokens[next + 1]?.folded ?? '')) return true;
  return /^\p{Ll}+$/u.test(token.text) && !mayBeNoun(text, word);
}

function mayBeNoun({ pack: { nounGenders } }: BlockText, word: string): boolean {
  if (!nounGenders || nounGenders.lookUp(word)) return true;
  return (
    nounGenders.toNumber(word, 'plural') !== undefined || nounGenders.toNumber(word, 'singular') !== undefined
  );
}

/** Writes the determiner in the noun's gender and number; undefined where its form hangs on how the noun begins. */
function agreeingDeterminer(
  { pack, tokens }: BlockText,
  index: number,
  quoted: QuotedNoun,
): Edit | undefined {
  const { form, noun, gender, number } = quoted;
  const token = tokens[index];
  const elides = number === 'singular' && form.kind !== 'indefinite' && VOWEL.test(noun.folded);
  if (!token || form.kind === 'quantifier' || elides) return undefined;
  const wanted = pack.determiners.find(
    (other) =>
      other.kind === form.kind &&
      agrees(other, { gender, number }) &&
      (form.kind !== 'possessive' || other.form[0] === form.form[0]),
  );
  if (!wanted) return undefined;
  const before = tokens[index - 1];
  const contraction = pack.tokens.contractions[token.folded];
  const preposition = contraction?.preposition ?? before?.folded;
  const contracted = Object.entries(pack.tokens.contractions).find(
    ([, parts]) => parts.preposition === preposition && parts.determiner === wanted.form,
  )?.[0];
  // *à la « défis »* becomes *aux « défis »*, preposition and all.
  const start = !contraction && contracted !== undefined ? (before?.start ?? token.start) : token.start;
  const apart = contraction ? `${contraction.preposition} ${wanted.form}` : wanted.form;
  const words = contracted ?? apart;
  const capital = /^\p{Lu}/u.test(start === token.start ? token.text : (before?.text ?? ''));
  return { start, end: token.end, newText: capital ? withCapital(words) : words };
}

const VOWEL = /^[aeiouyhàâäéèêëîïôöùûüœæ]/u;

/** A participle between the quotation and who did it follows: *les « défis » posés par la Chine*. */
function participleEdits(text: BlockText, next: number, { gender, number }: Agreement): Edit[] {
  const participle = text.tokens[next];
  const { lexicon } = text.syntax.scene.reader;
  if (!participle || !lexicon.agentPrepositions.has(text.tokens[next + 1]?.folded ?? '')) return [];
  const column = (gender === 'feminine' ? 1 : 0) + (number === 'plural' ? 2 : 0);
  for (const endings of text.pack.nounGenders?.participleEndings ?? []) {
    const ending = [...endings]
      .sort((a, b) => b.length - a.length)
      .find((each) => participle.folded.endsWith(each));
    if (ending === undefined) continue;
    const newText = participle.text.slice(0, participle.text.length - ending.length) + endings[column];
    return newText === participle.text ? [] : [{ start: participle.start, end: participle.end, newText }];
  }
  return [];
}
