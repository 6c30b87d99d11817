import { markupWords } from '../../languages/markup.ts';
import type { BlockType } from '../nodes.ts';
import { datelineLength, isOwnDateline } from './datelines.ts';
import type { Draft } from './drafts.ts';
import { endingOf, hasInnerStop } from './endings.ts';
import { isByline, isNameLine, isPublicationNote, isSignature } from './headMatter.ts';
import type { LineMark } from './lineMarks.ts';

const LONGEST_CROSSHEAD = 80;
const LONGEST_STANDFIRST = 300;
const LONGEST_HEADLINE = 160;

/** What a mark alone decides. */
const BY_MARK: Readonly<Partial<Record<LineMark, BlockType>>> = {
  code: 'code',
  heading: 'crosshead',
  title: 'crosshead',
  blockquote: 'blockquote',
  listItem: 'listItem',
  image: 'caption',
  caption: 'caption',
  source: 'sourceLine',
  address: 'note',
  note: 'note',
};

/** Says what part each block plays, the same with comments between them or without; `hasHeadline`: the front matter gives one. */
export function assignRoles(source: string, drafts: readonly Draft[], hasHeadline: boolean): BlockType[] {
  const shown = drafts.filter(({ mark }) => mark !== 'comment');
  const roles = assignShown(source, shown, hasHeadline);
  if (shown.length === drafts.length) return roles;
  let next = 0;
  return drafts.map(({ mark }) => (mark === 'comment' ? 'comment' : (roles[next++] ?? 'paragraph')));
}

function assignShown(source: string, drafts: readonly Draft[], hasHeadline: boolean): BlockType[] {
  const roles: (BlockType | undefined)[] = drafts.map(({ mark }) => (mark ? BY_MARK[mark] : undefined));
  const headline = findHeadline(source, drafts, roles, hasHeadline);
  const body = assignHead(source, drafts, roles, headline + 1);
  assignFoot(source, drafts, roles, headline);
  assignCrossheads(source, drafts, roles, body);
  return roles.map((role) => role ?? 'paragraph');
}

/** Blocks that may stand anywhere and part nothing. */
function isAside(role: BlockType | undefined): boolean {
  return role === 'note' || role === 'caption' || role === 'code';
}

/** Gives the headline and the overline their roles; answers the headline's index, -1 where there is none. */
function findHeadline(
  source: string,
  drafts: readonly Draft[],
  roles: (BlockType | undefined)[],
  hasHeadline: boolean,
): number {
  const first = roles.findIndex((role) => !isAside(role));
  const title = drafts.findIndex((draft, index) => draft.mark === 'title' && index <= first + 2);
  if (
    title >= 0 &&
    drafts.slice(first, title).every((draft) => isTitleLike(source, draft, LONGEST_CROSSHEAD))
  ) {
    for (let index = first; index < title; index++) if (!roles[index]) roles[index] = 'overline';
    roles[title] = 'headline';
    return title;
  }
  const draft = drafts[first];
  if (!draft || roles[first] || draft.mark) return -1;
  const length = draft.end - draft.start;
  const ended = endingOf(source, draft) === 'stop';
  const isProse =
    ended &&
    (hasHeadline || (length > LONGEST_HEADLINE && hasInnerStop(source.slice(draft.start, draft.end))));
  if (isProse || length > 2 * LONGEST_STANDFIRST) return -1;
  if (isByline(source, draft) || datelineLength(source, draft, 'capitals') > 0) return -1;
  roles[first] = 'headline';
  return first;
}

/** Gives standfirst, byline and dateline their roles; answers the index of the first block after them. */
function assignHead(
  source: string,
  drafts: readonly Draft[],
  roles: (BlockType | undefined)[],
  from: number,
): number {
  let standfirst = from === 0;
  for (let index = from; index < drafts.length; index++) {
    const draft = drafts[index];
    if (!draft || isAside(roles[index])) continue;
    if (roles[index] || draft.mark) return index;
    const role = headRole(source, drafts, roles, index, standfirst);
    if (!role) return index;
    if (role === 'standfirst') standfirst = true;
    roles[index] = role;
  }
  return drafts.length;
}

function headRole(
  source: string,
  drafts: readonly Draft[],
  roles: readonly (BlockType | undefined)[],
  index: number,
  standfirst: boolean,
): BlockType | undefined {
  const draft = drafts[index];
  if (!draft) return undefined;
  if (isByline(source, draft) || (index > 0 && isNameLine(source, draft))) return 'byline';
  if (isOwnDateline(source, draft)) return 'dateline';
  if (isPublicationNote(source, draft)) return 'note';
  if (standfirst) return undefined;
  const next = drafts.findIndex((_, at) => at > index && !isAside(roles[at]));
  const following = drafts[next];
  if (!following || roles[next] === 'sourceLine') return undefined;
  if (isSetOff(source, draft)) return 'standfirst';
  const short = draft.end - draft.start <= LONGEST_STANDFIRST;
  if (short && (isByline(source, following) || isOwnDateline(source, following))) return 'standfirst';
  if (!isTitleLike(source, draft, LONGEST_STANDFIRST)) return undefined;
  const after = isTitleLike(source, following, LONGEST_CROSSHEAD) ? drafts[next + 1] : following;
  return after && !isTitleLike(source, after, LONGEST_CROSSHEAD) ? 'standfirst' : undefined;
}

/** All bold or italic. */
function isSetOff(source: string, draft: Draft): boolean {
  const mark = source.charAt(draft.start);
  if (mark !== '*' && mark !== '_') return false;
  const run = source.startsWith(mark.repeat(2), draft.start) ? mark.repeat(2) : mark;
  const text = source.slice(draft.start + run.length, draft.end);
  return (
    text.length > 2 * run.length &&
    text.indexOf(run) === text.length - run.length - (text.endsWith(run + mark) ? 1 : 0)
  );
}

/** Gives a source line and a signature at the foot their roles. */
function assignFoot(
  source: string,
  drafts: readonly Draft[],
  roles: (BlockType | undefined)[],
  headline: number,
): void {
  for (let index = drafts.length - 1; index > headline; index--) {
    const draft = drafts[index];
    if (!draft || roles[index] === 'byline' || roles[index] === 'sourceLine') continue;
    if (draft.mark === 'sourceLabel' || draft.mark === 'address') roles[index] = 'sourceLine';
    else if (roles[index] === undefined && index > headline + 1 && isSignature(source, draft))
      roles[index] = 'byline';
    else if (!isAside(roles[index])) return;
  }
}

/** A short line with no final stop between paragraphs, as long as it is no line of a list or a poem. */
function assignCrossheads(
  source: string,
  drafts: readonly Draft[],
  roles: (BlockType | undefined)[],
  from: number,
): void {
  const afterStandfirst = roles.slice(0, from).includes('standfirst');
  let previousTitleLike = false;
  for (let index = from; index < drafts.length; index++) {
    const draft = drafts[index];
    if (!draft || isAside(roles[index])) continue;
    const titleLike =
      roles[index] === undefined && draft.mark === undefined && isTitleLike(source, draft, LONGEST_CROSSHEAD);
    if (
      titleLike &&
      !previousTitleLike &&
      (index > from || afterStandfirst) &&
      leadsOn(source, drafts, roles, index)
    )
      roles[index] = 'crosshead';
    previousTitleLike = titleLike;
  }
}

/** True when the block is followed by one that it may stand over. */
function leadsOn(
  source: string,
  drafts: readonly Draft[],
  roles: readonly (BlockType | undefined)[],
  index: number,
): boolean {
  for (let next = index + 1; next < drafts.length; next++) {
    const draft = drafts[next];
    if (!draft || isAside(roles[next])) continue;
    const role = roles[next];
    if (role) return role === 'blockquote' || role === 'listItem';
    return !isTitleLike(source, draft, LONGEST_CROSSHEAD);
  }
  return false;
}

const UNFINISHED: ReadonlySet<string> = new Set(markupWords.unfinished);

/** A line that may be a title: one sentence that opens with a capital and has no final stop. */
function isTitleLike(source: string, draft: Draft, longest: number): boolean {
  if (draft.end - draft.start > longest || endingOf(source, draft) !== 'word') return false;
  const text = source.slice(draft.start, draft.end);
  if (!/^[*_[«“"‘'(\s]*[\p{Lu}\p{Nd}]/u.test(text) || hasInnerStop(text)) return false;
  const last = /[^\s’']+$|[^\s’']{1,6}[’']$/u.exec(text)?.[0] ?? '';
  return !UNFINISHED.has(last.toLowerCase().replace('’', "'"));
}
