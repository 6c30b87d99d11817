import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Position,
} from 'vscode-languageserver-types';
import type { AnalysedArticle, Entity, EntityType } from '../analysis/analysedArticle.ts';
import type { Team, TeamEntity } from '../analysis/team.ts';
import type { Gender, LanguagePack } from '../languages/languagePack.ts';
import type { Locale } from '../rules/message.ts';
import type { Reading } from './analysisStore.ts';
import { hasArticleBefore, joinName } from './joinName.ts';
import { say } from './messages.ts';
import { partName } from './personName.ts';
import { createPositions } from './positions.ts';
import { findEntries, foldTyped as fold, wordStarts } from './typedNames.ts';

/** What asks for names beside letters: the space behind *Mme* and *Claire*. */
export const COMPLETION_TRIGGERS: readonly string[] = [' ', '\u00a0'];

/** What has been typed before the cursor. */
interface Typed {
  /** The line up to the cursor, or as much of it as a name may fill. */
  readonly line: string;
  /** The capitalised word at its end, or nothing. */
  readonly word: string;
  /** The courtesy title before the word. */
  readonly title: { readonly gender: Gender | undefined } | undefined;
  readonly offset: number;
}

/**
 * Names of the article, and behind them those of the team’s file: for a capital and another letter those with a word that begins so, behind a first name the names that go on from it,
 * behind a courtesy title the people it suits.
 * The analysis may be of an earlier version than `source`: who types waits for none.
 */
export function getCompletion(
  { article }: Reading,
  source: string,
  position: Position,
  locale: Locale,
  team: Team = [],
): CompletionList {
  const positions = createPositions(source);
  const offset = positions.offsetAt(position);
  const line = source.slice(
    Math.max(positions.offsetAt({ ...position, character: 0 }), offset - REACH),
    offset,
  );
  const typed = readTyped(line, offset, article);
  if (isKey(article, line, offset)) return { isIncomplete: false, items: [] };
  const named = article.entities.filter((entity) => isElsewhere(entity, typed));
  const known = new Set(named.map(({ name }) => name));
  const candidates = [
    ...named.map((entity) => ofArticle(article, entity)),
    ...findEntries(team, line, typed.word)
      .filter((entry) => !known.has(entry.name))
      .map((entry) => ofTeam(article, entry)),
  ];
  const items = candidates.flatMap((candidate) => toItems(article, candidate, typed, locale));
  const range = (length: number) => positions.rangeOf({ start: offset - length, end: offset });
  return {
    // One letter more, and there may be names.
    isIncomplete: typed.word.length < ENOUGH,
    items: items.map(({ length, newText, ...item }) => ({
      ...item,
      textEdit: { range: range(length), newText },
    })),
  };
}

/** Code units before the cursor that a name may take up. */
const REACH = 120;
const ENOUGH = 2;
const LAST_WORD = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}-]*$/u;

function readTyped(line: string, offset: number, { pack }: AnalysedArticle): Typed {
  const word = LAST_WORD.exec(line)?.[0] ?? '';
  const before = line.slice(0, line.length - word.length);
  const last = /(?<![\p{L}.])([\p{L}]+\.?)[ \u00a0]$/u.exec(before)?.[1];
  // *le père* is no title, *Mme* is one, and so is *M.*
  const isTitle = last !== undefined && last !== last.toLowerCase();
  const honorific = isTitle ? pack.honorifics.find(({ form }) => form === last.toLowerCase()) : undefined;
  return { line, word, title: honorific && { gender: honorific.gender }, offset };
}

/** At a key of the front matter, where no name stands. */
function isKey({ tree }: AnalysedArticle, line: string, offset: number): boolean {
  const [first] = tree.children;
  return first?.type === 'frontMatter' && offset < first.end && !/:|^\s*-\s/u.test(line);
}

/** It is named anywhere but at the cursor, where the last analysis may have read half a name. */
function isElsewhere({ mentions }: Entity, { word, offset }: Typed): boolean {
  const start = offset - word.length;
  return mentions.some(({ kind, end, start: from }) => kind !== 'pronoun' && (end < start || from > offset));
}

interface Item extends Omit<CompletionItem, 'textEdit'> {
  /** Code units before the cursor that it replaces. */
  readonly length: number;
  readonly newText: string;
}

/** Somebody or something that may be meant. */
interface Candidate extends Pick<Entity, 'name' | 'type' | 'gender'> {
  /** The name in full, and other ways to write it. */
  readonly names: readonly string[];
  readonly role: string | undefined;
  /** How often the article has it. */
  readonly count: number;
}

/** With what the article calls it besides: a surname, an acronym. */
function ofArticle({ pack }: AnalysedArticle, { name, type, gender, mentions, roles }: Entity): Candidate {
  const acronyms = mentions.flatMap(({ kind, text }) => (kind === 'acronym' ? [text] : []));
  const names = [name, ...surnamesOf(name, type, pack), ...acronyms];
  return { name, type, gender, names, role: roles[0]?.text, count: mentions.length };
}

function ofTeam(
  { pack }: AnalysedArticle,
  { name, type = 'other', gender, aliases, role }: TeamEntity,
): Candidate {
  return {
    name,
    type,
    gender: gender === 'unmarked' ? undefined : gender,
    names: [name, ...surnamesOf(name, type, pack), ...aliases],
    role,
    count: 0,
  };
}

function surnamesOf(name: string, type: EntityType, pack: LanguagePack): readonly string[] {
  return type === 'person' ? [partName(name, pack).surname] : [];
}

function toItems(
  article: AnalysedArticle,
  candidate: Candidate,
  typed: Typed,
  locale: Locale,
): readonly Item[] {
  if (typed.title && !suits(candidate, typed.title)) return [];
  const matches = [...new Set(candidate.names)].flatMap((name) => match(name, typed));
  // *Claire Aub* goes on as *Claire Aubertin*, which is all that *Aubertin* would make of it.
  const longest = Math.max(...matches.map(({ length }) => length));
  const goesOn = matches.filter(({ length }) => length > typed.word.length && length === longest);
  const { type, role, count } = candidate;
  return (goesOn.length > 0 ? goesOn : matches).map((found) => ({
    label: found.name,
    ...joined(found, typed, article),
    detail: [say(locale, type), ...(role ? [role] : [])].join(' – '),
    kind: CompletionItemKind.Reference,
    // Those who are named most stand first.
    sortText: String(9999 - Math.min(count, 9999)).padStart(4, '0') + found.name,
  }));
}

/** With *de* or *d’* as the name wants it. An article stays as it was typed. */
function joined({ name, length, filterText }: Match, { line }: Typed, { pack }: AnalysedArticle) {
  const text = line.slice(0, line.length - length);
  if (hasArticleBefore(text, pack)) return { newText: name, filterText, length };
  const apostrophe = text.endsWith("'") ? "'" : '’';
  const joint = joinName({ text, apostrophe }, { text: name, isPlace: false, article: undefined }, pack);
  const replaced = text.slice(text.length - joint.length);
  return {
    newText: joint.text + name,
    filterText: replaced + filterText,
    length: joint.length + length,
  };
}

function suits({ type, gender }: Candidate, title: { readonly gender: Gender | undefined }): boolean {
  if (type !== 'person') return false;
  return gender === undefined || title.gender === undefined || gender === title.gender;
}

/** A name that may stand in the place of what is typed. */
interface Match {
  readonly name: string;
  readonly length: number;
  /** What editors compare with the words that are replaced. */
  readonly filterText: string;
}

/** Where the name may stand in the place of what is typed: from its first word, or from a later one, with those before it that are there. */
function match(name: string, { line, word, title }: Typed): readonly Match[] {
  const before = line.slice(0, line.length - word.length);
  for (const at of wordStarts(name)) {
    if (!fold(name.slice(at)).startsWith(fold(word)) || name.length - at <= word.length) continue;
    const lead = name.slice(0, at);
    if (lead !== '' && isWrittenBefore(before, lead))
      return [{ name, length: lead.length + word.length, filterText: name }];
    if (word.length >= ENOUGH || (title && at === 0)) {
      return [{ name, length: word.length, filterText: name.slice(at) }];
    }
  }
  return [];
}

function isWrittenBefore(before: string, lead: string): boolean {
  if (!fold(before).endsWith(fold(lead)) || before.length < lead.length) return false;
  return !/[\p{L}\p{N}]/u.test(before.charAt(before.length - lead.length - 1));
}
