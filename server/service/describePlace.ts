import type { AnalysedArticle, Entity } from '../analysis/analysedArticle.ts';
import type { Locale } from '../rules/message.ts';
import { say } from './messages.ts';

/** *Séoul a annoncé*: a capital that says something stands for those who govern there; it is a place all the same. */
export function describePlace(
  { pack }: AnalysedArticle,
  { name, type, speaks }: Entity,
  locale: Locale,
): readonly string[] {
  const code = type === 'place' && speaks ? pack.capitals?.get(name) : undefined;
  if (code === undefined) return [];
  const country = new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
  return [say(locale, 'government', { name, country })];
}
