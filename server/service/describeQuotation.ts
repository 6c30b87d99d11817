import type { AnalysedArticle, Attribution, Quotation } from '../analysis/analysedArticle.ts';
import type { Locale } from '../rules/message.ts';
import type { Description } from './description.ts';
import { entityOf } from './lookUp.ts';
import { say } from './messages.ts';
import { lineOf, type Positions } from './positions.ts';

/** What kind of quotation it is, who said it, by which cue, and why that is believed. */
export function describeQuotation(
  article: AnalysedArticle,
  quotation: Quotation,
  positions: Positions,
  locale: Locale,
): Description {
  const { attribution, wordCount } = quotation;
  const kind = say(locale, quotation.kind);
  return {
    title: say(locale, wordCount === 1 ? 'wordsOne' : 'wordsMany', { kind, count: wordCount }),
    lines: attribution
      ? describeAttribution(article, attribution, positions, locale)
      : quotation.kind === 'direct' || quotation.kind === 'partial'
        ? [say(locale, 'noSource')]
        : [],
  };
}

function describeAttribution(
  article: AnalysedArticle,
  attribution: Attribution,
  positions: Positions,
  locale: Locale,
): readonly string[] {
  const { source, cue } = attribution;
  const lines = [];
  if (source) {
    const name = entityOf(article, source.entity)?.name ?? source.name;
    lines.push(
      say(locale, 'saidBy', { name, reason: describeReason(article, attribution, positions, locale) }),
    );
  }
  if (cue) {
    lines.push(say(locale, 'cue', { words: article.source.slice(cue.start, cue.end), lemma: cue.lemma }));
  }
  return lines.length > 0 ? lines : [say(locale, 'noSource')];
}

/** Why the attribution was made, with the line of the name that it leads back to. */
export function describeReason(
  article: AnalysedArticle,
  { reason, source }: Attribution,
  positions: Positions,
  locale: Locale,
): string {
  const words = reason.words ?? source?.text ?? '';
  const said = say(locale, reason.key, { words });
  const named = lastNamedBefore(article, source?.entity, source?.start ?? 0);
  return named === undefined ? said : say(locale, 'atLine', { reason: said, line: lineOf(named, positions) });
}

/** Where the entity was last named before the words that stand for it. */
function lastNamedBefore(
  article: AnalysedArticle,
  id: string | undefined,
  start: number,
): number | undefined {
  const named = entityOf(article, id)?.mentions.filter((mention) => mention.kind !== 'pronoun');
  return named?.findLast((mention) => mention.start <= start)?.start;
}
