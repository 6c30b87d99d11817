import type { Article, Block } from '../article/nodes.ts';
import type { Span } from '../article/span.ts';
import type {
  Gender,
  GrammaticalNumber,
  LanguagePack,
  MarkPair,
  ReportingVerb,
} from '../languages/languagePack.ts';
import type { InertEdit } from './incremental/inertEdit.ts';
import type { BlockSyntax } from './syntax.ts';
import type { TeamEntity } from './team.ts';

/**
 * What the text says: annotations over its spans. Offsets inside `AnalysedBlock.text` and what hangs on it are
 * the block's own (add `block.start`), because they are kept from one keystroke to the next while the block moves;
 * quotations, attributions, mentions and entities of the article are in offsets of the source.
 */
export interface AnalysedArticle {
  readonly source: string;
  readonly tree: Article;
  readonly pack: LanguagePack;
  readonly languageFrom: LanguageOrigin;
  /** An object of its own for each analysis, to tell one from another. */
  readonly revision: object;
  /** Every block, prose or not, in order. */
  readonly blocks: readonly AnalysedBlock[];
  /** In order of their opening marks; an inner quotation follows the one it stands in. */
  readonly quotations: readonly Quotation[];
  /** In order of their spans. */
  readonly attributions: readonly Attribution[];
  /** In order of their first mentions. */
  readonly entities: readonly Entity[];
  /** In order; names, acronyms, roles and resolved pronouns. */
  readonly mentions: readonly Mention[];
  /** Set when nothing but places has changed since an earlier analysis; what stands above is then made when it is asked for. */
  readonly inert?: InertEdit;
}

export type LanguageOrigin = 'frontMatter' | 'configuration' | 'detected' | 'default';

export interface AnalysedBlock {
  readonly index: number;
  readonly block: Block;
  /** Of prose blocks; others have no words. */
  readonly text: BlockText | undefined;
}

/** What is known of a block's text alone, in the block's own offsets. The same object as long as the text is the same. */
export interface BlockText {
  readonly prose: string;
  readonly pack: LanguagePack;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly marks: readonly QuotationMark[];
  /** The mark that an earlier block opened and that this block goes on with or closes. */
  readonly entry: string | undefined;
  readonly wordCount: number;
  /** Who speaks, as far as this block alone can tell. */
  readonly syntax: BlockSyntax;
  /** What `readOnce` has read of this text. */
  readonly kept: Map<object, unknown>;
}

export type TokenKind = 'word' | 'number' | 'punctuation' | 'mark';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, with the straight apostrophe: the key into the language pack. */
  readonly folded: string;
}

/** A sentence, without the blank space around it. `tokens` are indices into `BlockText.tokens`, `to` exclusive. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
  /** How it ends: a stop, a colon or comma before a paragraph's end, or nothing. */
  readonly terminated: boolean;
}

/** One quotation mark, in its block's offsets. Apostrophes and marks of inches or minutes are left out. */
export interface QuotationMark extends Span {
  readonly glyph: string;
  readonly side: 'open' | 'close';
  /** Index in `BlockText.marks` of the mark it pairs with; -1 when an earlier block opened it; undefined without a partner. */
  readonly partner: number | undefined;
}

export type QuotationKind = 'direct' | 'partial' | 'title' | 'term';

/** The text between a pair of quotation marks, marks included. */
export interface Quotation extends Span {
  readonly id: number;
  readonly kind: QuotationKind;
  /** Index of the block where it begins. */
  readonly block: number;
  /** The opening and closing mark; undefined where the paragraph continues or leaves it open. */
  readonly open: Span | undefined;
  readonly close: Span | undefined;
  readonly marks: MarkPair;
  /** Without the marks and the space inside them. */
  readonly content: Span;
  /** 0 for an outer quotation. */
  readonly depth: number;
  readonly parent: number | undefined;
  /** The quotation that this one goes on with: of the paragraph before, or before a tag. */
  readonly continues: number | undefined;
  readonly wordCount: number;
  /** The paragraph leaves it open by convention: the next one begins with a mark. */
  readonly reopened: boolean;
  readonly attribution: Attribution | undefined;
}

/** How an attribution was found. */
export type AttributionBasis =
  | 'tag'
  | 'introduction'
  | 'cue-phrase'
  | 'description'
  | 'carried'
  | 'previous-sentence'
  | 'previous-paragraph'
  | 'pinned';

/** What ties a quotation to its source by a cue. */
export interface Attribution extends Span {
  readonly basis: AttributionBasis;
  /** Ids of the quotations it attributes. */
  readonly quotations: readonly number[];
  readonly cue: Cue | undefined;
  readonly source: Source | undefined;
  /** Where the tag stands against its quotation. */
  readonly position: 'before' | 'inside' | 'after';
  /** Why, for the hover: a key of the messages and what fills it. */
  readonly reason: Reason;
}

/** Why words that are no name are taken for somebody: a pronoun, a role, a document. */
export type MeantBecause =
  | 'agreesOnly'
  | 'agreesSpeaker'
  | 'agreesIntroduced'
  | 'agreesSubject'
  | 'agreesNear'
  | 'namedLast'
  | 'ownRole'
  | 'knownOffice'
  | 'teamOffice'
  | 'spokenOf'
  | 'author';

export interface Reason {
  readonly key: 'subject' | 'inverted' | 'phrase' | MeantBecause | 'introduced' | 'running' | 'pinned';
  readonly words?: string;
}

export interface Cue extends Span {
  readonly lemma: string;
  readonly verb: ReportingVerb | undefined;
  readonly kind: 'verb' | 'phrase' | 'noun';
  /** Person and number of the finite verb, where known. */
  readonly person: 1 | 2 | 3 | undefined;
  readonly number: GrammaticalNumber | undefined;
}

export interface Source extends Span {
  readonly text: string;
  readonly kind: 'name' | 'role' | 'group' | 'body' | 'document' | 'pronoun' | 'other';
  readonly gender: Gender | undefined;
  readonly number: GrammaticalNumber;
  /** Id of the entity, where it is known who that is. */
  readonly entity: string | undefined;
  /** Its place among the drafts of the coreference stage; of no use outside the analysis. */
  readonly draft: number | undefined;
  /** The full name that the article gives, whatever words the tag uses; else the words themselves. */
  readonly name: string;
}

/** In the order of the tagger’s labels. */
export const ENTITY_TYPES = ['person', 'organization', 'place', 'other'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export interface Entity {
  /** Stable inside one analysis: `e1`, `e2` in order of first mention. */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly gender: Gender | undefined;
  readonly number: GrammaticalNumber;
  readonly roles: readonly Role[];
  readonly mentions: readonly Mention[];
  /** Ids of the quotations whose source it is. */
  readonly quotations: readonly number[];
  readonly pinned: boolean;
  /** It says something in the article, quoted or not. */
  readonly speaks: boolean;
  /** Where its type is known from: `honorific`, `role`, `list`, `pin`, `shape` …; for the hover. */
  readonly knownFrom: string;
  /** What the team's entity file says of it. */
  readonly team?: TeamEntity;
}

export interface Role extends Span {
  readonly text: string;
  /** How the article gives it: beside the name, or by a verb. */
  readonly basis: 'apposition' | 'before-name' | 'copula';
}

export interface Mention extends Span {
  readonly text: string;
  readonly kind: 'name' | 'acronym' | 'role' | 'pronoun';
  readonly entity: string;
  readonly block: number;
}
