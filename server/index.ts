/**
 * Copydesk as a library: unified plugins, and the analysis behind them.
 * @packageDocumentation
 */
export type {
  AnalysedArticle,
  AnalysedBlock,
  Attribution,
  Cue,
  Entity,
  EntityType,
  Mention,
  Quotation,
  QuotationKind,
  Role,
  Source,
} from './analysis/analysedArticle.ts';
export type { ForbiddenSpelling, Team, TeamEntity, TeamLinks } from './analysis/team.ts';
export { type ArticleRoot, articleParse } from './article/articleParse.ts';
export { type FormatId, formatOf } from './article/formats/index.ts';
export type { Article, Block, BlockType, Inline, Layout, Metadata } from './article/nodes.ts';
export type { Span } from './article/span.ts';
export { type EntityFile, readEntityFile } from './config/entityFile.ts';
export type { FileProblem } from './config/fileProblem.ts';
export type { PresetName } from './config/presets.ts';
export type { RuleSetting } from './config/validate.ts';
export { articleAnalysis } from './library/articleAnalysis.ts';
export type { ArticleFile, ArticleTree, CopydeskData } from './library/articleFile.ts';
export { articleLint } from './library/articleLint.ts';
export { analyse, type Copydesk, createCopydesk, lint } from './library/copydesk.ts';
export type { AnalyseOptions, LintOptions } from './library/options.ts';
export { entitiesOf, type NamedEntity } from './results/entitiesResult.ts';
export type { LintFix, LintMessage } from './results/lintResult.ts';
export { type OutlineEntry, outlineOf } from './results/outlineResult.ts';
export { type Quote, quotesOf } from './results/quotesResult.ts';
export type {
  Edit,
  Finding,
  FixOffer,
  Message,
  Rule,
  RuleContext,
  RuleMeta,
  Severity,
} from './rules/rule.ts';
