import type { AnalysedArticle } from '../../analysis/analysedArticle.ts';
import { addressEnd, isAddress } from '../../article/formats/addresses.ts';
import { type Inline, MASK } from '../../article/nodes.ts';
import type { Span } from '../../article/span.ts';
import { defineRule, type Finding } from '../rule.ts';
import { fieldThatSays } from '../structure/parts/articleHead.ts';
import { findAddressFault, findTracking } from './parts/webAddresses.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Link to addresses that work, and that follow nobody.',
      fr: 'Donnez des adresses qui mènent quelque part et qui ne suivent personne.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      malformed: {
        en: '“{address}” is not a web address that works.',
        fr: '« {address} » n’est pas une adresse web valable.',
      },
      misspelt: {
        en: '“{address}” is not a web address that works; {wanted} is probably meant.',
        fr: '« {address} » n’est pas une adresse web valable ; il s’agit sans doute de {wanted}.',
      },
      scheme: {
        en: '“{written}” begins no web address; write “{wanted}”.',
        fr: 'Une adresse web ne commence pas par « {written} » ; écrivez « {wanted} ».',
      },
      empty: { en: 'This link leads nowhere.', fr: 'Ce lien ne mène nulle part.' },
      http: {
        en: '“{address}” is not encrypted; the house wants https.',
        fr: '« {address} » n’est pas chiffrée ; la rédaction veut https.',
      },
      tracking: {
        en: 'This address follows its readers by {names}.',
        fr: 'Cette adresse suit ses lecteurs par {names}.',
      },
    },
    fixes: {
      write: { en: 'Write {wanted}', fr: 'Écrire {wanted}' },
      untrack: { en: 'Remove what follows readers', fr: 'Supprimer ce qui suit les lecteurs' },
    },
    options: {
      https: {
        type: 'boolean',
        default: false,
        description: {
          en: 'Report http: where https: could be written.',
          fr: 'Signaler http: là où https: pourrait s’écrire.',
        },
      },
      tracking: {
        type: 'boolean',
        default: true,
        description: {
          en: 'Report parameters that follow readers.',
          fr: 'Signaler les paramètres qui suivent les lecteurs à la trace.',
        },
      },
    },
  },
  *check(article, { options }) {
    for (const { span, address, link } of listAddresses(article)) {
      const found = judge(address, span, options);
      if (found) yield found;
      else if (link?.content && address === '' && link.type === 'link')
        yield { messageId: 'empty', span: { start: link.start, end: link.end } };
      else if (link?.content && /^www\./iu.test(address)) yield report(address, span, `https://${address}`);
    }
    for (const { block } of article.blocks)
      if (block.type === 'sourceLine') yield* findMisspelt(block.prose, block.start);
  },
  *checkBlock({ text }) {
    if (!text) return;
    yield* findMisspelt(text.prose, 0);
  },
});

interface Place {
  readonly span: Span;
  readonly address: string;
  readonly link: Inline | undefined;
}

/** The addresses of links, bare or behind words, and that of the front matter. */
function* listAddresses(article: AnalysedArticle): Iterable<Place> {
  const field = fieldThatSays(article, 'source');
  const source = field?.text ?? '';
  const at = field ? article.source.indexOf(source, field.value.start) : -1;
  if (field && isAddress(source) && at >= 0 && at + source.length <= field.value.end)
    yield { span: { start: at, end: at + source.length }, address: source, link: undefined };
  for (const block of article.tree.children)
    for (const link of block.children)
      if (link.type === 'link' && link.value !== undefined) yield placeOf(article.source, link);
}

/** An address in brackets stands behind its words; it is not searched for where the two are written in different ways. */
function placeOf(source: string, link: Inline): Place {
  const { start, end, content, value: address = '' } = link;
  const searched = content ? content.end : start;
  // Of the link alone: an address that is written in another way would be looked for to the end of the article.
  const from = searched + source.slice(searched, end).indexOf(address);
  const isThere = address !== '' && from >= searched;
  return { span: isThere ? { start: from, end: from + address.length } : { start, end }, address, link };
}

type Reported = Finding<
  'malformed' | 'misspelt' | 'scheme' | 'empty' | 'http' | 'tracking',
  'write' | 'untrack'
>;

/** What stands before an address that names none. */
const BARE_SCHEME = 'https://';

function judge(
  address: string,
  span: Span,
  options: { readonly https: boolean; readonly tracking: boolean },
): Reported | undefined {
  const bare = /^www\./iu.test(address);
  const fault = findAddressFault(bare ? BARE_SCHEME + address : address);
  if (fault) return report(address, span, bare ? fault.wanted?.slice(BARE_SCHEME.length) : fault.wanted);
  const tracking = options.tracking ? findTracking(address) : undefined;
  if (tracking) {
    const edits = [{ ...span, newText: tracking.rest }];
    const names = tracking.names.join(', ');
    const fixes = isWhole(address, span) ? [{ fixId: 'untrack', safe: false, edits } as const] : [];
    return { messageId: 'tracking', span, values: { names }, fixes };
  }
  if (!options.https || !/^http:/iu.test(address) || /^http:\/\/(?:localhost|127\.)/iu.test(address))
    return undefined;
  const wanted = address.replace(/^http:/iu, 'https:');
  return { ...report(address, span, wanted), messageId: 'http' };
}

function report(address: string, span: Span, wanted: string | undefined): Reported {
  if (wanted === undefined || !isWhole(address, span))
    return { messageId: 'malformed', span, values: { address } };
  const edits = [{ ...span, newText: wanted }];
  const fix = { fixId: 'write', values: { wanted }, safe: false, edits } as const;
  return { messageId: 'misspelt', span, values: { address, wanted }, fixes: [fix] };
}

/** The span is the address and nothing else, so that it may be rewritten. */
function isWhole(address: string, { start, end }: Span): boolean {
  return end - start === address.length;
}

/**
 * What is meant for an address in running words and not seen to be one: `http:/`, `https//`, `htps://`, `https ://`, `https:a.org`, `www,`. The
 * pattern is tried at letters alone, and cannot backtrack.
 */
const MISSPELT =
  /(?<![\p{L}\p{M}\p{N}/.-])(?:[htps]{3,7}(?:[:;]\/{1,3}|\/\/)(?=[\p{L}\p{N}])|https?[ \u00a0\u202f]?:[ \u00a0\u202f]?\/\/(?=[\p{L}\p{N}])|https?:(?=[\p{L}\p{N}-]{1,63}\.\p{L})|wwww?[,.](?=\p{L}))/giu;
/** The same before an address that is seen, and masked, from its `www.` on. */
const BEFORE_SEEN = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}/.-])([htps]{3,7})(?:[:;]?/{1,3}|[ \u00a0\u202f]?:[ \u00a0\u202f]?//)[ \u00a0]?(?=${MASK})`,
  'giu',
);

function* findMisspelt(prose: string, offset: number): Iterable<Reported> {
  for (const { index, 0: opening } of prose.matchAll(MISSPELT)) {
    if (/^(?:https?:\/\/|www\.)$/iu.test(opening)) continue;
    const end = addressEnd(prose, index + opening.length, prose.length);
    if (end > index + opening.length) yield judgeMisspelt(prose.slice(index, end), index + offset);
  }
  for (const { index, 0: written, 1: word = '' } of prose.matchAll(BEFORE_SEEN)) {
    const wanted = word.toLowerCase().endsWith('s') ? 'https://' : 'http://';
    const from = index + offset;
    const opening = { start: from, end: from + written.length };
    const fix = {
      fixId: 'write',
      values: { wanted },
      safe: false,
      edits: [{ ...opening, newText: wanted }],
    } as const;
    const span = { start: from, end: opening.end + maskedFrom(prose, index + written.length) };
    yield { messageId: 'scheme', span, values: { written, wanted }, fixes: [fix] };
  }
}

function maskedFrom(prose: string, at: number): number {
  let end = at;
  while (prose.charAt(end) === MASK) end += 1;
  return end - at;
}

function judgeMisspelt(address: string, start: number): Reported {
  const plain = address.replaceAll(/[ \u00a0\u202f]/gu, '').replace(/^wwww?[,.]/iu, 'https://www.');
  const fault = findAddressFault(plain);
  const mended = plain === address || fault ? fault?.wanted : plain;
  const wanted = /^w/iu.test(address) ? mended?.replace(/^https:\/\//u, '') : mended;
  return report(address, { start, end: start + address.length }, wanted);
}
