// @ts-check
import { isSameName } from './names.mjs';

/**
 * @typedef {import('./corpora.mjs').Article} Article
 * @typedef {import('./corpora.mjs').Label} Label
 * @typedef {import('./corpora.mjs').Region} Region
 * @typedef {import('../../server/index.ts').Quote} Quote
 * @typedef {{ all: number, named: number, right: number }} Speakers
 */

/** How much of the hull of two regions they must share to be one. */
const SAME = 0.8;
/** The same for a label that is in doubt, which is not scored: what stands about there is not held against us. */
const SAME_IN_DOUBT = 0.5;

/**
 * Scores what is read against articles where every region in quotation marks is labelled. Figures are per cent.
 * @param {Article[]} articles
 * @param {(text: string) => readonly Quote[]} read
 */
export function scoreGold(articles, read) {
  const count = { regions: 0, found: 0, hits: 0, wrong: 0, missed: 0, rightKind: 0 };
  const direct = { all: 0, named: 0, right: 0 };
  const partial = { all: 0, named: 0, right: 0 };
  for (const { text, quotes } of articles) {
    for (const { label, quote } of matches(quotes, read(text))) {
      count.regions++;
      if (quote) count.found++;
      const isSpeech = label.kind !== 'none';
      const readAsSpeech = quote?.kind === 'direct' || quote?.kind === 'partial';
      if (isSpeech && readAsSpeech) count.hits++;
      else if (isSpeech) count.missed++;
      else if (readAsSpeech) count.wrong++;
      if (isSpeech && readAsSpeech && quote.kind === label.kind) count.rightKind++;
      if (isSpeech) addSpeaker(label.kind === 'direct' ? direct : partial, label, quote);
    }
  }
  const { regions, found, hits, wrong, missed, rightKind } = count;
  return {
    articles: articles.length,
    regions,
    'regions found': percent(found, regions),
    'speech F1': percent(2 * hits, 2 * hits + wrong + missed),
    'direct or partial': percent(rightKind, hits),
    'speaker of direct: recall': percent(direct.right, direct.all),
    'speaker of direct: precision': percent(direct.right, direct.named),
    'speaker of partial: recall': percent(partial.right, partial.all),
    'speaker of partial: precision': percent(partial.right, partial.named),
  };
}

/**
 * Each label that is scored, with the quotation that is read there; one quotation is given to one label.
 * @param {readonly Label[]} labels
 * @param {readonly Quote[]} quotes
 */
function* matches(labels, quotes) {
  const left = [...quotes];
  for (const label of labels) {
    const shares = left.map((quote) => sharedPart(quote, label));
    if (label.unsure) {
      const place = shares.findIndex((share) => share >= SAME_IN_DOUBT);
      if (place >= 0) left.splice(place, 1);
      continue;
    }
    const best = shares.reduce((top, share, place) => (share > (shares[top] ?? 0) ? place : top), 0);
    const isFound = (shares[best] ?? 0) >= SAME;
    yield { label, quote: isFound ? left.splice(best, 1)[0] : undefined };
  }
}

/** What two regions share, as a part of their hull. @type {(one: Region, other: Region) => number} */
function sharedPart(one, other) {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return Math.max(0, shared) / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** @type {(speakers: Speakers, label: Label, quote: Quote | undefined) => void} */
function addSpeaker(speakers, { speakerName }, quote) {
  if (!speakerName) return;
  const name = quote?.source?.entity;
  speakers.all++;
  if (!name) return;
  speakers.named++;
  if (isSameName(name, speakerName)) speakers.right++;
}

/** @type {(part: number, whole: number) => number} */
export function percent(part, whole) {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
