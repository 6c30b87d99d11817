import type { Directive, NamedRule } from '../article/directives.ts';
import { countWhile } from '../article/halving.ts';
import { overlaps, type Span } from '../article/span.ts';

/** One rule, family or all rules that a comment of the article switches off or on, and whether that made any difference. */
export interface DirectiveUse {
  readonly directive: Directive;
  /** Undefined where the comment names none, and means all. */
  readonly rule: NamedRule | undefined;
  /** Of a disable: a finding was silenced. Of an enable: something was switched off before it. */
  readonly used: boolean;
  /** The enable that ends this disable and no other. */
  readonly endedBy: Directive | undefined;
}

export interface Silencer {
  /** What the comments name, in order. */
  readonly uses: readonly DirectiveUse[];
  /** True where a comment silences the finding; the comment that stands nearest to it has been of use then. */
  silences(finding: Reported): boolean;
  /** The same of what is reported of a comment, which cannot silence that itself. */
  silencesReport(finding: Reported): boolean;
}

interface Reported {
  readonly ruleId: string;
  readonly span: Span;
}

interface Use extends DirectiveUse {
  used: boolean;
  endedBy: Directive | undefined;
}

const ALL = '*';

/** What a rule goes by in the comments: its id, its family, all rules. */
export function namesOf(ruleId: string): readonly string[] {
  return [ruleId, `${familyOf(ruleId)}/*`, ALL];
}

/** Asking of a finding takes a time that hardly grows with the number of comments. */
export function createSilencer(directives: readonly Directive[]): Silencer {
  const uses = directives.flatMap((directive): Use[] => {
    const named = directive.rules.length > 0 ? directive.rules : [undefined];
    return named.map((rule) => ({ directive, rule, used: false, endedBy: undefined }));
  });
  const [inFile, atLines, inParts] = [usesInFile(uses), usesAtLines(uses), usesInParts(uses)];
  markEnds(uses);
  const find = ({ ruleId, span }: Reported): Use | undefined => {
    const names = namesOf(ruleId);
    const line = names.map((name) => atLines(name, span.start)).find((use) => use !== undefined);
    if (line) return line;
    const part = inParts(names, span.start);
    if (part) return part;
    return names.map((name) => inFile.get(name)).find((use) => use !== undefined);
  };
  const use = (found: Use | undefined): boolean => {
    if (found) found.used = true;
    return found !== undefined;
  };
  return {
    uses,
    silences: (finding) => use(find(finding)),
    silencesReport(finding) {
      const found = find(finding);
      return use(found && !overlaps(found.directive.comment, finding.span) ? found : undefined);
    },
  };
}

function nameOf({ rule }: DirectiveUse): string {
  return rule?.id ?? ALL;
}

function familyOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf('/')));
}

function usesInFile(uses: readonly Use[]): ReadonlyMap<string, Use> {
  const found = new Map<string, Use>();
  for (const use of uses) {
    if (use.directive.kind === 'disable-file' && !found.has(nameOf(use))) found.set(nameOf(use), use);
  }
  return found;
}

/** One use at its line; `outer` is the place in the list of one whose lines hold this one's. */
interface AtLine extends Span {
  readonly use: Use;
  readonly outer: number;
}

function usesAtLines(uses: readonly Use[]): (name: string, offset: number) => Use | undefined {
  const lists = new Map<string, AtLine[]>();
  for (const use of uses) {
    const { kind, target } = use.directive;
    if (kind !== 'disable-next-line' || !target) continue;
    const list = lists.get(nameOf(use)) ?? [];
    lists.set(nameOf(use), list);
    const last = list.at(-1);
    if (last?.start === target.start && last.end === target.end) continue;
    let outer = list.length - 1;
    while (outer >= 0 && (list[outer]?.end ?? 0) <= target.start) outer = list[outer]?.outer ?? -1;
    list.push({ ...target, use, outer });
  }
  return (name, offset) => {
    const list = lists.get(name) ?? [];
    let at = countWhile(list, ({ start }) => start <= offset) - 1;
    while (at >= 0 && (list[at]?.end ?? 0) <= offset) at = list[at]?.outer ?? -1;
    return list[at]?.use;
  };
}

/** From where a name is switched off, by `use`, or on. */
interface Switch {
  readonly offset: number;
  readonly order: number;
  readonly use: Use | undefined;
}

function usesInParts(uses: readonly Use[]): (names: readonly string[], offset: number) => Use | undefined {
  const lists = new Map<string, Switch[]>();
  for (const [order, use] of uses.entries()) {
    const { kind, comment } = use.directive;
    if (kind !== 'disable' && kind !== 'enable') continue;
    const list = lists.get(nameOf(use)) ?? [];
    lists.set(nameOf(use), list);
    list.push({ offset: comment.end, order, use: kind === 'disable' ? use : undefined });
  }
  return (names, offset) => {
    let last: Switch | undefined;
    for (const name of names) {
      const list = lists.get(name) ?? [];
      const found = list[countWhile(list, (each) => each.offset <= offset) - 1];
      if (found && found.order > (last?.order ?? -1)) last = found;
    }
    return last?.use;
  };
}

/** Finds what each enable ends, and the disables that one of their own ends. */
function markEnds(uses: readonly Use[]): void {
  // By family, then by name.
  const open = new Map<string, Map<string, Use[]>>();
  const ended = new Map<Directive, Use[]>();
  const take = (family: string, name: string | undefined): Use[] => {
    const names = open.get(family);
    const taken = name === undefined ? [...(names?.values() ?? [])].flat() : (names?.get(name) ?? []);
    if (name === undefined) open.delete(family);
    else names?.delete(name);
    return taken;
  };
  for (const use of uses) {
    const name = nameOf(use);
    const family = familyOf(name);
    if (use.directive.kind === 'disable') {
      const names = open.get(family) ?? new Map<string, Use[]>();
      open.set(family, names);
      names.set(name, [...(names.get(name) ?? []).slice(-1), use]);
    } else if (use.directive.kind === 'enable') {
      const isWide = open.get('')?.has(ALL) || open.get(family)?.has(`${family}/*`);
      const taken =
        name === ALL
          ? [...open.keys()].flatMap((each) => take(each, undefined))
          : take(family, name.endsWith('/*') ? undefined : name);
      use.used = taken.length > 0 || isWide === true;
      const all = ended.get(use.directive) ?? [];
      ended.set(use.directive, all);
      for (const each of taken) all.push(each);
    }
  }
  for (const [enable, taken] of ended) {
    const [first] = taken;
    const alone = first && taken.every(({ directive }) => directive === first.directive);
    if (alone) for (const use of taken) use.endedBy = enable;
  }
}
