import type { AnalysedArticle, Entity, Mention } from '../analysis/analysedArticle.ts';
import { isQuoted } from '../analysis/quotations/ownWords.ts';
import { nameWords } from '../analysis/words/nameKeys.ts';
import { type Block, MASK } from '../article/nodes.ts';
import type { LanguagePack } from '../languages/languagePack.ts';
import { withCapital } from '../languages/letters.ts';
import type { Edit } from '../rules/rule.ts';
import { hasArticleBefore, joinName } from './joinName.ts';
import { articleClass } from './newName.ts';
import { formOf, isSpelledAlike, type PersonName, partName, writeForm } from './personName.ts';

export interface RenameEdit extends Edit {
  /** Within somebody else’s words. */
  readonly quoted: boolean;
}

/**
 * Gives the entity another name in all mentions by name, each in the form that it has, and fits the words around them; also in pins.
 * @param mention under the cursor: of *Aubertin* a single new word is the surname.
 */
export function renameEdits(
  article: AnalysedArticle,
  entity: Entity,
  mention: Mention,
  newName: string,
): readonly RenameEdit[] {
  const { source } = article;
  const apostrophe = source.includes("'") && !source.includes('’') ? "'" : '’';
  const typed = newName.replaceAll(/['’]/gu, apostrophe);
  const write = writerOf(article, entity, mention, typed);
  const edits = entity.mentions.flatMap((each) => {
    if (each.kind !== 'name' && each.kind !== 'acronym') return [];
    const whole = entity.type === 'person' ? withParticle(article, entity, each) : each;
    const text = write(whole);
    return text === undefined ? [] : editOf(article, entity, whole, text, apostrophe);
  });
  return [...edits, ...pinEdits(article, entity, write)].sort((a, b) => a.start - b.start);
}

/** At the head of a sentence the analysis takes *D’* of *D’Aubertin* for a preposition. */
function withParticle({ source, pack }: AnalysedArticle, { name }: Entity, mention: Mention): Mention {
  const { surname, bare } = partName(name, pack);
  const particle = surname.slice(0, surname.length - bare.length);
  const start = mention.start - particle.length;
  const written = source.slice(Math.max(0, start), mention.start);
  const isCapital = written.charAt(0) !== particle.charAt(0);
  const isSame = written.toLowerCase().replace("'", '’') === particle.toLowerCase().replace("'", '’');
  return particle !== '' && isCapital && isSame && mention.text === bare
    ? { ...mention, start, text: written + mention.text }
    : mention;
}

/** What stands in a mention’s place; undefined leaves it. */
type Writer = (mention: Pick<Mention, 'text' | 'kind'>) => string | undefined;

function writerOf({ pack }: AnalysedArticle, entity: Entity, mention: Mention, newName: string): Writer {
  if (entity.type !== 'person') return writerOfName(entity, mention, newName);
  const old = partName(entity.name, pack);
  const changed = changedName(old, partName(newName, pack), mention);
  return ({ text, kind }) => {
    const form = kind === 'acronym' ? undefined : formOf(text, old);
    return form && inCapitals(writeForm(changed, form), text);
  };
}

/** A single word where the article has more renames the part under the cursor; else the whole name is new. */
function changedName(old: PersonName, typed: PersonName, mention: Mention): PersonName {
  if (old.first === undefined || typed.first !== undefined || mention.kind !== 'name') return typed;
  const form = formOf(mention.text, old);
  if (form === 'first') return { ...old, first: typed.surname };
  return form === 'surname' || form === 'bare' ? { ...typed, first: old.first, suffix: old.suffix } : typed;
}

/** Of a body or a place the words under the cursor, however they are spelled; *FMI* and what it stands for are two names. */
function writerOfName(entity: Entity, mention: Mention, newName: string): Writer {
  const named = mention.kind === 'name' || mention.kind === 'acronym' ? mention.text : entity.name;
  // Without spaces: *U.S.* and *US* are one name.
  const key = nameWords(named).join('');
  return ({ text }) => {
    const words = nameWords(text).join('');
    return words === key || isSpelledAlike(words, key) ? inCapitals(newName, text) : undefined;
  };
}

/** In capitals where the mention is, though the name has small letters. */
function inCapitals(name: string, mention: string): string {
  const words = mention.split(/\s+/u);
  const isLoud = (word: string) =>
    word.length > 3 && word === word.toUpperCase() && word !== word.toLowerCase() && !/\p{N}/u.test(word);
  if (words.every(isLoud)) return words.length > 1 ? name.toUpperCase() : name;
  const at = name.lastIndexOf(' ');
  return at > 0 && words.length > 1 && isLoud(words.at(-1) ?? '')
    ? name.slice(0, at) + name.slice(at).toUpperCase()
    : name;
}

function editOf(
  article: AnalysedArticle,
  entity: Entity,
  mention: Mention,
  text: string,
  apostrophe: string,
): readonly RenameEdit[] {
  const { block, text: words } = article.blocks[mention.block] ?? {};
  if (!block || !words) return [];
  const start = mention.start - block.start;
  const end = mention.end - block.start;
  // Markup within a name would be torn.
  if (block.prose.slice(start, end).includes(MASK)) return [];
  const before = block.prose.slice(Math.max(0, start - REACH), start);
  const takes = articleClass(text, entity, article, hasArticleBefore(before, article.pack));
  const isPlace = entity.type === 'place';
  const joint = joinName({ text: before, apostrophe }, { text, isPlace, article: takes }, article.pack);
  const opens = words.sentences.some((sentence) => sentence.start === start - joint.length);
  const behind = words.marks.some((mark) => mark.start === end) ? '' : block.prose.slice(end, end + 2);
  const possessive = possessiveOf(mention.text, text, behind, article.pack);
  const changed = joint.text + text + possessive;
  const newText = opens ? withCapital(changed) : changed;
  const from = mention.start - joint.length;
  const to = mention.end + (possessive === '' ? 0 : 1);
  if (newText === article.source.slice(from, to)) return [];
  const quoted = isInBlockQuotation(block, mention) || isQuoted(words, start);
  return [{ start: from, end: to, newText, quoted }];
}

/** Code units before a name that may change with it. */
const REACH = 24;

/** In a block quotation, but for the line that says whose it is. */
function isInBlockQuotation({ type, children }: Block, { start }: Mention): boolean {
  if (type !== 'blockquote') return false;
  return !children.some((node) => node.type === 'attributionLine' && node.start <= start && start < node.end);
}

/** *James’ house*, of another name *Brook’s house*: what takes the place of the apostrophe, or nothing. */
function possessiveOf(old: string, name: string, behind: string, pack: LanguagePack): string {
  const possessive = pack.nameJoining?.possessive;
  if (!possessive || !old.endsWith(possessive.ending) || name.endsWith(possessive.ending)) return '';
  const [sign = '', next = ''] = behind;
  return sign.replace('’', "'") === possessive.after && !/\p{L}/u.test(next)
    ? possessive.full.replace("'", sign)
    : '';
}

/** `[[Claire Aubertin|la maire]]` would lead nowhere under the old name. */
function pinEdits(article: AnalysedArticle, entity: Entity, write: Writer): readonly RenameEdit[] {
  const key = nameWords(entity.name).join(' ');
  return article.blocks.flatMap(({ block }) =>
    block.children.flatMap(({ type, value, start, content }) => {
      if (type !== 'pin' || value === undefined || nameWords(value).join(' ') !== key) return [];
      const at = article.source.indexOf(value, start);
      const newText = write({ text: value, kind: 'name' });
      // Where no other words show, the name is a mention.
      if (newText === undefined || at < 0 || !content || at >= content.start) return [];
      return [{ start: at, end: at + value.length, newText, quoted: false }];
    }),
  );
}
