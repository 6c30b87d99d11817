import type { Gender } from '../languages/languagePack.ts';
import type { EntityType } from './analysedArticle.ts';

/**
 * Whom and what a team writes about, as its entity file says; it overrules what is found in an article. The object stands for its
 * content: analyses with the same team are told by its identity.
 */
export type Team = readonly TeamEntity[];

export interface TeamEntity {
  readonly name: string;
  readonly type?: EntityType;
  /** Other ways to write it that the house allows. */
  readonly aliases: readonly string[];
  readonly forbidden: readonly ForbiddenSpelling[];
  readonly role?: string;
  readonly description?: string;
  readonly links: TeamLinks;
  readonly pronunciation?: string;
  /** As the file has them: *elle*, *they/them*. */
  readonly pronouns?: string;
  /** By the pronouns; `unmarked` where they tell neither gender. */
  readonly gender?: Gender | 'unmarked';
}

/** A spelling that the house does not write. */
export interface ForbiddenSpelling {
  readonly spelling: string;
  /** What the house writes instead. */
  readonly use: string;
  readonly reason?: string;
  /** In the words of somebody quoted: left as it is, or a new spelling is offered. */
  readonly inQuotations: 'keep' | 'offer';
}

export interface TeamLinks {
  /** `Q142`. */
  readonly wikidata?: string;
  /** An address in the archive of the house. */
  readonly archive?: string;
}
