import { onceFor } from '../../analysis/incremental/onceFor.ts';
import { COMMAND_START, DIRECTIVES, type Directive, type NamedRule } from '../../article/directives.ts';
import { isSpace } from '../../article/formats/characters.ts';
import { countWhile } from '../../article/halving.ts';
import type { Span } from '../../article/span.ts';
import { isForeignRule } from '../foreignFindings.ts';
import { nearest } from '../nearest.ts';
import { defineRule, type Edit, type Finding } from '../rule.ts';
import type { DirectiveUse } from '../silencer.ts';

const ID = 'structure/unused-disable';
const ALL = '*';

export default defineRule({
  meta: {
    description: {
      en: 'Remove a comment that disables a rule where the rule has nothing to say.',
      fr: 'Supprimez un commentaire qui désactive une règle là où elle n’a rien à dire.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      unusedOne: {
        en: 'This comment silences nothing of {rule}.',
        fr: 'Ce commentaire ne fait rien taire de {rule}.',
      },
      unused: { en: 'This comment silences nothing.', fr: 'Ce commentaire ne fait rien taire.' },
      endsNothing: {
        en: 'Nothing is disabled here that this comment could enable again.',
        fr: 'Rien n’est désactivé ici que ce commentaire puisse réactiver.',
      },
      unknownRule: { en: 'There is no rule “{rule}”.', fr: 'La règle « {rule} » n’existe pas.' },
      unknownRuleNear: {
        en: 'There is no rule “{rule}”. Is “{near}” meant?',
        fr: 'La règle « {rule} » n’existe pas. S’agit-il de « {near} » ?',
      },
      unknownCommand: {
        en: 'There is no comment “{command}”. Is “{near}” meant?',
        fr: 'Le commentaire « {command} » n’existe pas. S’agit-il de « {near} » ?',
      },
      reason: {
        en: 'There are no rules “{words}”. A reason stands behind “--”.',
        fr: 'Les règles « {words} » n’existent pas. Une raison s’écrit après « -- ».',
      },
      unclosed: {
        en: 'This comment is never closed: “-->” is missing, and what follows is not read.',
        fr: 'Ce commentaire n’est jamais fermé : il manque « --> », et ce qui suit n’est pas lu.',
      },
    },
    fixes: {
      close: { en: 'Close the comment', fr: 'Fermer le commentaire' },
      dashes: { en: 'Insert “--”', fr: 'Insérer « -- »' },
      remove: { en: 'Remove the comment', fr: 'Supprimer le commentaire' },
      removeRule: { en: 'Remove {rule} from the comment', fr: 'Retirer {rule} du commentaire' },
      write: { en: 'Write “{near}”', fr: 'Écrire « {near} »' },
    },
  },
  *checkDirectives(uses, { source, ruleIds, canJudge }) {
    const names = [...ruleIds, ...new Set(ruleIds.map((id) => `${id.split('/')[0]}/*`)), ALL];
    const known = new Set(names);
    const isKnown = ({ id }: NamedRule) => known.has(id) || isForeignRule(id, ruleIds);
    const isOurs = (name: string) => name !== ALL && known.has(name);
    const isIdle = ({ used, rule, directive: { kind } }: DirectiveUse): boolean => {
      // A comment about this very rule is judged by nobody.
      if (used || rule?.id === ID) return false;
      const name = rule?.id ?? ALL;
      return kind === 'enable' || isOurs(name) || canJudge(name);
    };
    const isInPlace = (use: DirectiveUse) => !isIdle(use) || (use.rule && !isKnown(use.rule));
    const kept = new Set(uses.filter(isInPlace).map(({ directive }) => directive));
    const reported = new Set<Directive>();
    const reasonIn = onceFor((directive: Directive) => reasonOf(directive, names));
    for (const use of uses) {
      const { directive, rule } = use;
      if (directive.kind === undefined || !source.endsWith('-->', directive.comment.end)) {
        if (reported.has(directive)) continue;
        yield directive.kind === undefined ? unknownCommand(directive) : unclosed(source, directive);
        reported.add(directive);
      } else if (rule && (reasonIn(directive)[0]?.start ?? Number.POSITIVE_INFINITY) <= rule.start) {
        if (!reported.has(directive)) yield misplacedReason(source, reasonIn(directive));
        reported.add(directive);
      } else if (rule && !isKnown(rule)) {
        yield unknownRule(source, directive, rule, names);
      } else if (!kept.has(directive)) {
        if (!reported.has(directive)) yield unusedComment(source, use);
        reported.add(directive);
      } else if (rule && isIdle(use)) {
        yield unusedRule(source, use, rule);
      }
    }
  },
});

type Reported = Finding<
  | 'unusedOne'
  | 'unused'
  | 'endsNothing'
  | 'unknownRule'
  | 'unknownRuleNear'
  | 'unknownCommand'
  | 'reason'
  | 'unclosed',
  'remove' | 'removeRule' | 'write' | 'close' | 'dashes'
>;

function unusedComment(source: string, { directive, endedBy }: DirectiveUse): Reported {
  const { comment, rules, kind } = directive;
  const edits = [removal(source, comment), ...(endedBy ? [removal(source, endedBy.comment)] : [])];
  const fixes = [{ fixId: 'remove', safe: true, edits }] as const;
  if (kind === 'enable') return { messageId: 'endsNothing', span: comment, fixes };
  const [rule] = rules;
  return rule && rules.length === 1
    ? { messageId: 'unusedOne', span: comment, values: { rule: rule.id }, fixes }
    : { messageId: 'unused', span: comment, fixes };
}

function unusedRule(source: string, { directive }: DirectiveUse, rule: NamedRule): Reported {
  const values = { rule: rule.id };
  const edits = [withoutRule(source, directive, rule)];
  return {
    messageId: directive.kind === 'enable' ? 'endsNothing' : 'unusedOne',
    span: rule,
    values,
    fixes: [{ fixId: 'removeRule', values, safe: true, edits }],
  };
}

/** What was meant may be another rule, or a reason with no `--` before it; so nothing is done unseen. */
function unknownRule(
  source: string,
  directive: Directive,
  rule: NamedRule,
  names: readonly string[],
): Reported {
  const near = nearestRule(rule.id, names);
  const alone = directive.rules.length === 1;
  const values = { rule: rule.id };
  const remove = alone
    ? ({ fixId: 'remove', safe: false, edits: [removal(source, directive.comment)] } as const)
    : ({ fixId: 'removeRule', values, safe: false, edits: [withoutRule(source, directive, rule)] } as const);
  if (near === undefined) return { messageId: 'unknownRule', span: rule, values, fixes: [remove] };
  const write = { fixId: 'write', values: { near }, safe: false, edits: [replacement(rule, near)] } as const;
  return { messageId: 'unknownRuleNear', span: rule, values: { ...values, near }, fixes: [write, remove] };
}

/** The rule of that name in another family, or with none; else the nearest by its letters. */
function nearestRule(id: string, names: readonly string[]): string | undefined {
  const name = id.split('/').at(-1);
  return names.find((each) => each !== '*' && each.split('/').at(-1) === name) ?? nearest(id, names);
}

function unknownCommand({ command }: Directive): Reported {
  const [first] = DIRECTIVES;
  const text = command.text.toLowerCase().replace(/^copy-?desk[-_ ]/u, '');
  // `disable-line`, as other linters have it, has the next line nearest in sense.
  const meant =
    DIRECTIVES.find((each) => each === text) ?? (text.includes('line') ? first : nearest(text, DIRECTIVES));
  const near = COMMAND_START + (meant ?? first);
  const span = { start: command.start, end: command.end };
  const fixes = [
    { fixId: 'write', values: { near }, safe: false, edits: [replacement(span, near)] },
  ] as const;
  return { messageId: 'unknownCommand', span, values: { command: command.text, near }, fixes };
}

/** The article is taken to go on below the comment's first line. */
function unclosed(source: string, { comment }: Directive): Reported {
  const line = /[\r\n]/u.exec(source.slice(comment.start, comment.end))?.index;
  const end = spaceBefore(source, line === undefined ? comment.end : comment.start + line);
  const span = { start: comment.start, end };
  const edits = [{ start: end, end, newText: ' -->' }];
  return { messageId: 'unclosed', span, fixes: [{ fixId: 'close', safe: false, edits }] };
}

/** Two words or more at the end of the comment that are like no rule: a reason without its dashes. */
function reasonOf({ rules }: Directive, names: readonly string[]): readonly NamedRule[] {
  let from = rules.length;
  while (from > 0 && isPlainWord(rules[from - 1]?.id ?? '', names)) from -= 1;
  return rules.length - from > 1 ? rules.slice(from) : [];
}

function isPlainWord(word: string, names: readonly string[]): boolean {
  return !/[/*]/u.test(word) && nearestRule(word, names) === undefined;
}

function misplacedReason(source: string, reason: readonly NamedRule[]): Reported {
  const [start, end] = [reason[0]?.start ?? 0, reason.at(-1)?.end ?? 0];
  const edits = [{ start, end: start, newText: '-- ' }];
  return {
    messageId: 'reason',
    span: { start, end },
    values: { words: source.slice(start, end) },
    fixes: [{ fixId: 'dashes', safe: false, edits }],
  };
}

function replacement({ start, end }: Span, newText: string): Edit {
  return { start, end, newText };
}

/** With the space, or the comma, that parts it from its neighbour. */
function withoutRule(source: string, { rules, command }: Directive, rule: NamedRule): Edit {
  const at = countWhile(rules, ({ start }) => start < rule.start);
  const before = rules[at - 1];
  const next = rules[at + 1];
  if (before) return { start: before.end, end: rule.end, newText: '' };
  if (next) return { start: rule.start, end: next.start, newText: '' };
  const start = /\s/u.test(source.charAt(command.end)) ? command.end : rule.start;
  return { start, end: rule.end, newText: '' };
}

/** With its line where nothing else stands on that, and one of two blank lines; else with one of the spaces around it. */
function removal(source: string, { start, end }: Span): Edit {
  const [before, after] = [spaceBefore(source, start), spaceAfter(source, end)];
  if (!isLineStart(source, before) || !isLineEnd(source, after)) {
    const spaced = isSpace(source.charCodeAt(start - 1)) && isSpace(source.charCodeAt(end));
    return { start: spaced ? start - 1 : start, end, newText: '' };
  }
  const next = afterBreak(source, after);
  const above = spaceBefore(source, beforeBreak(source, before));
  const below = spaceAfter(source, next);
  const isBetweenBlanks = isLineStart(source, above) && next < source.length && isLineEnd(source, below);
  return { start: before, end: isBetweenBlanks ? afterBreak(source, below) : next, newText: '' };
}

/** Where the blank space before an offset begins on its line. */
function spaceBefore(source: string, offset: number): number {
  let at = offset;
  while (!isLineStart(source, at) && isSpace(source.charCodeAt(at - 1))) at -= 1;
  return at;
}

function spaceAfter(source: string, offset: number): number {
  let at = offset;
  while (!isLineEnd(source, at) && isSpace(source.charCodeAt(at))) at += 1;
  return at;
}

function isLineStart(source: string, at: number): boolean {
  return at === 0 || BREAKS.includes(source.charAt(at - 1));
}

function isLineEnd(source: string, at: number): boolean {
  return at >= source.length || BREAKS.includes(source.charAt(at));
}

const BREAKS = '\r\n';

function afterBreak(source: string, at: number): number {
  return Math.min(source.length, at + (source.startsWith('\r\n', at) ? 2 : 1));
}

function beforeBreak(source: string, at: number): number {
  return Math.max(0, at - (source.startsWith('\r\n', at - 2) ? 2 : 1));
}
