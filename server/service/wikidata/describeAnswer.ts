import type { Locale } from '../../rules/message.ts';
import type { Facts, Link } from '../description.ts';
import { say } from '../messages.ts';
import { articleAddress, type Item, itemAddress } from './items.ts';
import { wordsSent } from './query.ts';
import type { Answer } from './wikidata.ts';

/** What was found, with links, and a note of what was sent to whom, and when. */
export function describeAnswer({ query, items, askedAt }: Answer, now: number, locale: Locale): Facts {
  const values = { words: wordsSent(query), age: ageOf(now - askedAt, locale) };
  const note = say(locale, items ? 'webSent' : 'webSilent', values);
  if (!items) return { lines: [note], links: [] };
  const found = items.length === 0 ? [say(locale, 'webNothing', values)] : [];
  const several = items.length > 1 ? [say(locale, 'webSeveral')] : [];
  return {
    lines: [...found, ...several, ...items.flatMap(linesOf), note],
    links: items.flatMap((item) => linksOf(item, locale)),
  };
}

function linesOf({ id, label, description, summary }: Item): readonly string[] {
  const line = description === undefined ? label : `${label} – ${description}`;
  return [`${line} (Wikidata ${id})`, ...(summary === undefined ? [] : [`${summary} (Wikipedia)`])];
}

function linksOf({ id, article }: Item, locale: Locale): readonly Link[] {
  const item = { label: `Wikidata ${id}`, address: itemAddress(id) };
  return article === undefined
    ? [item]
    : [item, { label: `Wikipedia: ${article}`, address: articleAddress(article, locale) }];
}

/** *2 minutes ago*; *now* below a minute. */
function ageOf(milliseconds: number, locale: Locale): string {
  const minutes = Math.floor(milliseconds / 60_000);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (minutes < 1) return format.format(0, 'second');
  return minutes < 60 ? format.format(-minutes, 'minute') : format.format(-Math.floor(minutes / 60), 'hour');
}
