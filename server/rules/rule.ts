import type { AnalysedArticle, AnalysedBlock, BlockText } from '../analysis/analysedArticle.ts';
import type { Span } from '../article/span.ts';
import type { DirectiveUse } from './silencer.ts';
import type { TermList } from './term.ts';

/** `error`: wrong in every newsroom. `warning`: very probably wrong. `suggestion`: house style or judgement. */
export type Severity = (typeof SEVERITIES)[number];

/** The mildest first. */
export const SEVERITIES = ['suggestion', 'warning', 'error'] as const;

/** A text in both languages of the messages; `{name}` stands for a value of the finding's `data`. */
export interface Message {
  readonly en: string;
  readonly fr: string;
}

/** An option is written as the JSON Schema it becomes, but for its description, which stands in both languages. */
export type OptionSchema =
  | {
      readonly type: 'integer';
      readonly default: number;
      readonly minimum?: number;
      readonly maximum?: number;
      readonly description: Message;
    }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: Message }
  | {
      readonly type: 'string';
      readonly default: string;
      readonly enum: readonly string[];
      readonly description: Message;
    }
  | {
      /** A list of words that the house adds. */
      readonly type: 'array';
      readonly items: { readonly type: 'string' };
      readonly default: readonly string[];
      readonly description: Message;
    };

export type OptionSchemas = Readonly<Record<string, OptionSchema>>;

export type OptionValues<O extends OptionSchemas> = {
  readonly [K in keyof O]: O[K] extends { type: 'integer' }
    ? number
    : O[K] extends { type: 'boolean' }
      ? boolean
      : O[K] extends { type: 'array' }
        ? readonly string[]
        : O[K] extends { enum: readonly (infer E)[] }
          ? E
          : string;
};

export interface RuleMeta<M extends string, F extends string, O extends OptionSchemas> {
  /** One sentence that says what to do, in English and French. */
  readonly description: Message;
  readonly severity: Severity;
  /** Language ids, or all of them. */
  readonly languages: 'all' | readonly string[];
  /** On in `recommended`: by default errors and warnings are, suggestions are not. */
  readonly recommended?: boolean;
  readonly messages: Readonly<Record<M, Message>>;
  /** Titles of the fixes: what the fix does. */
  readonly fixes?: Readonly<Record<F, Message>>;
  readonly options?: O;
  /**
   * `check` reads words out of sight (see `analysis/incremental/sight.ts`), say what is quoted; so it may have to run again after an edit that
   * tells other article rules nothing.
   */
  readonly readsWords?: true;
  /** It checks nothing itself, and stands for what plugins report under rules of their own. */
  readonly standsForPlugins?: true;
}

/** Replaces `source.slice(start, end)` by `newText`. */
export interface Edit extends Span {
  readonly newText: string;
}

export interface FixOffer<F extends string = string> {
  readonly fixId: F;
  readonly values?: Values;
  /** True when fix-all may apply it unseen. */
  readonly safe: boolean;
  /** In order, not overlapping. */
  readonly edits: readonly Edit[];
}

/** What stands in a message for a name; what is called otherwise in another language is a message itself. */
export type Values = Readonly<Record<string, string | number | Message>>;

export interface Finding<M extends string = string, F extends string = string> {
  readonly messageId: M;
  readonly span: Span;
  readonly values?: Values;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  /** The likeliest first. */
  readonly fixes?: readonly FixOffer<F>[];
}

export interface RuleContext<O extends OptionSchemas> {
  readonly options: OptionValues<O>;
  /** The team's list of words. */
  readonly terms: TermList;
}

export interface DirectiveContext<O extends OptionSchemas> extends RuleContext<O> {
  readonly source: string;
  /** The ids of all rules there are, but for those of plugins. */
  readonly ruleIds: readonly string[];
  /** False of a rule of plugins, of their family, or of all rules, where it is not known whether plugins have something to say under it. */
  canJudge(name: string): boolean;
}

/**
 * A rule is a value. `check` reads the article and yields findings in offsets of the source. `checkBlock` reads one block
 * and yields findings in offsets of that block; what it yields is kept with the block, so it must depend on nothing but
 * the block's type, its text and the options.
 */
export interface Rule<
  M extends string = string,
  F extends string = string,
  O extends OptionSchemas = OptionSchemas,
> {
  readonly meta: RuleMeta<M, F, O>;
  check?(article: AnalysedArticle, context: RuleContext<O>): Iterable<Finding<M, F>>;
  checkBlock?(block: AnalysedBlock, context: RuleContext<O>): Iterable<Finding<M, F>>;
  /** Reads the comments that switch rules off, once it is known what each of them has silenced. Offsets are those of the source. */
  checkDirectives?(uses: readonly DirectiveUse[], context: DirectiveContext<O>): Iterable<Finding<M, F>>;
  /**
   * Of a rule with `readsWords`: what `check` reads of the words of one block. After an edit that tells nothing it runs again only
   * where this is no longer the same, but for places under `start` and `end`, `from` and `to`.
   */
  wordsOf?(text: BlockText): unknown;
}

/** Types a rule, so that a wrong message id, fix id or option name does not compile. */
export function defineRule<
  const M extends string,
  const F extends string = never,
  const O extends OptionSchemas = Record<never, never>,
>(rule: Rule<M, F, O>): Rule<M, F, O> {
  return rule;
}
