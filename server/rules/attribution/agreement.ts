import type { BlockText } from '../../analysis/analysedArticle.ts';
import { agreeTag } from '../../analysis/faults/agreeingTag.ts';
import { findInversions, type Inversion, numberOf } from '../../analysis/faults/invertedVerbs.ts';
import { type Disagreement, findDisagreements } from '../../analysis/faults/tagAgreement.ts';
import { pronounOf, thirdPerson } from '../../analysis/words/inflection.ts';
import { invertedLink } from '../../analysis/words/inversion.ts';
import { shift } from '../../article/span.ts';
import { withCapital } from '../../languages/letters.ts';
import { defineRule, type Finding } from '../rule.ts';

type Message = 'speaker' | 'missing' | 'needless' | 'joined' | 'number';

export default defineRule({
  meta: {
    description: {
      en: 'Make the pronoun of a tag agree with the speaker, and write the euphonic t where it belongs.',
      fr: 'Accordez le pronom de l’incise avec qui parle, et écrivez le t euphonique là où il le faut.',
    },
    severity: 'warning',
    languages: ['fr'],
    messages: {
      speaker: {
        en: '“{words}” does not agree with the speaker, {speaker}.',
        fr: '« {words} » ne s’accorde pas avec la personne qui parle : {speaker}.',
      },
      missing: {
        en: '“{words}” lacks its euphonic t: “{fixed}”.',
        fr: 'Il manque le t euphonique à « {words} » : « {fixed} ».',
      },
      needless: {
        en: '“{words}” has a t too many: the verb ends in one that is heard. “{fixed}”.',
        fr: '« {words} » a un t de trop : celui que l’on entend est la fin du verbe. « {fixed} ».',
      },
      joined: {
        en: '“{words}” is written with hyphens: “{fixed}”.',
        fr: '« {words} » s’écrit avec des traits d’union : « {fixed} ».',
      },
      number: {
        en: 'Verb and pronoun of “{words}” do not agree in number.',
        fr: 'Dans « {words} », le verbe et le pronom ne s’accordent pas en nombre.',
      },
    },
    fixes: { write: { en: 'Write “{fixed}”', fr: 'Écrire « {fixed} »' } },
  },
  *check(article) {
    for (const found of findDisagreements(article)) yield disagreement(found);
  },
  *checkBlock(block) {
    if (!block.text) return;
    const { quotationOf } = block.text.syntax.scene;
    for (const inversion of findInversions(block.text)) {
      const inside = (quotationOf[inversion.at] ?? -1) >= 0;
      if (inside && !isTag(block.text, inversion)) continue;
      const found = wrongNumber(block.text, inversion) ?? wrongLink(inversion);
      if (found) yield inside ? { ...found, fixes: [] } : found;
    }
  },
});

function disagreement({ block, scene, cue, speaker }: Disagreement): Finding<Message, 'write'> {
  const at = cue.inverted?.at ?? cue.from;
  const span = {
    start: scene.reader.tokens[at - 1]?.start ?? cue.start,
    end: scene.reader.tokens[at]?.end ?? cue.end,
  };
  const gender = speaker.gender ?? cue.inverted?.pronoun.gender;
  const fixed = gender && agreeTag(scene, cue, gender, speaker.number);
  const inside = (scene.quotationOf[at] ?? -1) >= 0;
  return {
    messageId: 'speaker',
    span: shift(span, block.block.start),
    values: { words: scene.prose.slice(span.start, span.end), speaker: speaker.words },
    fixes:
      fixed && !inside
        ? [
            {
              fixId: 'write',
              values: { fixed: fixed.words },
              safe: false,
              edits: fixed.replacements.map((each) => ({
                ...shift(each, block.block.start),
                newText: each.newText,
              })),
            },
          ]
        : [],
  };
}

/** The reporter’s words between quoted ones: a comma before, and a verb of speech. */
function isTag({ tokens, syntax }: BlockText, { at }: Inversion): boolean {
  const { scene } = syntax;
  let first = at;
  while (scene.reader.lexicon.words.preverbal.has(scene.reader.wordAt(first - 1) ?? '')) first -= 1;
  const before = tokens[first - 1]?.text ?? '';
  const next = [at, at + 1, at + 2, at + 3].some((each) =>
    scene.reader.lexicon.verbs.get(tokens[each]?.folded ?? '')?.some(({ reporting }) => reporting),
  );
  return before !== '' && ',?!…'.includes(before) && next;
}

function wrongLink({
  link,
  wanted,
  verb,
  pronoun,
  start,
  end,
}: Inversion): Finding<Message, 'write'> | undefined {
  const text = link.text.replaceAll('‑', '-');
  if (text === wanted) return undefined;
  const needless = wanted === '-' && text.trim() !== '';
  const messageId = text === '-' ? 'missing' : needless ? 'needless' : 'joined';
  const words = `${verb}${link.text}${pronoun.form}`;
  const fixed = `${verb}${wanted}${pronoun.form}`;
  return {
    messageId,
    span: { start, end },
    values: { words, fixed },
    fixes: [{ fixId: 'write', values: { fixed }, safe: true, edits: [{ ...link, newText: wanted }] }],
  };
}

/** *ont-il*, *a-t-ils*: the pronoun follows the verb, or the verb the pronoun. */
function wrongNumber({ pack }: BlockText, inversion: Inversion): Finding<Message, 'write'> | undefined {
  const { verb, link, pronoun, start, end } = inversion;
  const number = numberOf(inversion);
  if (!number || number === pronoun.number) return undefined;
  const other = pronoun.gender && pronounOf(pack, pronoun.gender, number);
  const reading = inversion.readings.find(({ tense }) => tense);
  const form = reading?.tense && thirdPerson(pack, reading.lemma, reading.tense, pronoun.number);
  const offers: string[] = [];
  if (other) offers.push(`${verb}${invertedLink(pack, verb)}${other}`);
  if (form) offers.push(`${matchCapital(form, verb)}${invertedLink(pack, form)}${pronoun.form}`);
  return {
    messageId: 'number',
    span: { start, end },
    values: { words: `${verb}${link.text}${pronoun.form}` },
    fixes: offers.map((fixed) => ({
      fixId: 'write',
      values: { fixed },
      safe: false,
      edits: [{ start, end, newText: fixed }],
    })),
  };
}

function matchCapital(form: string, model: string): string {
  const capital = model.charAt(0) !== model.charAt(0).toLowerCase();
  return capital ? withCapital(form) : form;
}
