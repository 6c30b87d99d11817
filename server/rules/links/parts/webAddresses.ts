/** What is wrong with a web address; `wanted` is what was probably meant. */
export interface AddressFault {
  readonly wanted: string | undefined;
}

/** A scheme with its slashes, as it is written or misspelt: `http:/`, `htps://`, `https//`. */
const SCHEME = /^([a-z]{2,8})([:;]?)(\/*)/iu;
const LETTERS = /^[htps]{3,7}$/iu;

/** The fault of an address that begins with a scheme like that of the web; undefined for a sound one, and for any other scheme or path. */
export function findAddressFault(address: string): AddressFault | undefined {
  const [opening = '', word = '', colon = '', slashes = ''] = SCHEME.exec(address) ?? [];
  if (!LETTERS.test(word) || (colon === '' && slashes.length < 2) || isSound(address)) return undefined;
  const rest = address.slice(opening.length);
  const scheme = word.toLowerCase().endsWith('s') ? 'https' : 'http';
  if (SOUND_SCHEME.test(opening) && !DOUBLED.test(rest))
    return { wanted: mendHost(scheme, rest, hostOf(rest)) };
  const wanted = DOUBLED.test(rest) ? rest : `${scheme}://${rest}`;
  return { wanted: isSound(wanted) ? wanted : undefined };
}

const SOUND_SCHEME = /^https?:\/\/(?!\/)/iu;
/** The same again behind a scheme, as it comes of pasting an address where one stood. */
const DOUBLED = /^[htps]{4,6}:?\/{1,3}/iu;

function isSound(address: string): boolean {
  const [opening] = SOUND_SCHEME.exec(address) ?? [];
  const rest = address.slice(opening?.length);
  return opening !== undefined && !DOUBLED.test(rest) && isHost(hostOf(rest));
}

/** Up to the path, without a user's name. */
function hostOf(rest: string): string {
  const authority = /^[^/?#\\]*/u.exec(rest)?.[0] ?? '';
  return authority.slice(authority.lastIndexOf('@') + 1);
}

const LABEL = /^[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_-]{0,61}[\p{L}\p{M}\p{N}])?$/u;

/** Names with stops between them, `localhost`, or a number; a port may follow. */
function isHost(host: string): boolean {
  const name = host.replace(/:\d{0,5}$/u, '').replace(/\.$/u, '');
  if (/^\[[\da-f:.]+\]$/iu.test(name) || name.toLowerCase() === 'localhost') return true;
  const labels = name.split('.');
  const last = labels.at(-1) ?? '';
  const isNumber = labels.length === 4 && labels.every((label) => /^\d{1,3}$/u.test(label));
  const isNamed = labels.length > 1 && /^(?:\p{L}{2,63}|xn--[a-z\d-]{2,59})$/iu.test(last);
  // `www.` alone, and twice
  const isWww = /^www\.(?:www\.|[^.]*$)/iu.test(name) && !/^www\.[^.]{3,}$/iu.test(name);
  return (isNumber || isNamed) && !isWww && labels.every((label) => LABEL.test(label));
}

/** A comma for a stop, two stops for one, `www` twice. */
function mendHost(scheme: string, rest: string, host: string): string | undefined {
  const mended = host
    .replaceAll(/[,.]+/gu, '.')
    .replace(/^\.|(?<=^www\.)www\./giu, '')
    .toLowerCase();
  return mended !== host && isHost(mended) ? `${scheme}://${mended}${rest.slice(host.length)}` : undefined;
}

/** Parameters that tell a site where its readers come from, and do nothing else. */
const TRACKING = new RegExp(
  `^(?:${[
    '(?:utm|mtm|pk|piwik|hsa|sfmc|lmd)_[a-z]+',
    '(?:fb|g|d|y|tw|tt|li_fat_|rb_)cl(?:ick)?id|msclkid|gclsrc|gbraid|wbraid|gad_(?:source|campaignid)|srsltid|_g[al]',
    'igshid|igsh|mibextid|mc_[ce]id|_hsenc|_hsmi|mkt_tok|vero_id|oly_(?:anon|enc)_id|_branch_match_id|s_kwcid|ef_id',
    'xtor|at_(?:medium|campaign|custom\\d|link_[a-z]+)|ns_(?:campaign|mchannel|source|linkname|fee)|wt_mc',
    'ref_src|ref_url|cmpid|echobox|smid|ocid|wprov',
  ].join('|')})$`,
  'iu',
);
/** Where shared videos and songs carry the sharer's mark. */
const SHARING_HOST = /^(?:https?:\/\/)?(?:(?:www|m|music)\.youtube\.com|youtu\.be|open\.spotify\.com)\//iu;

export interface Tracking {
  /** Their names, as they are written. */
  readonly names: readonly string[];
  /** The address without them. */
  readonly rest: string;
}

/** The parameters of an address that follow its readers; undefined without any. */
export function findTracking(address: string): Tracking | undefined {
  const [whole, base = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(address) ?? [];
  // An archive goes by the whole address that it keeps.
  const isArchived = /:\/\/.*:\/\//u.test(base);
  if (whole === undefined || isArchived || (query === '' && fragment === '')) return undefined;
  const isShared = SHARING_HOST.test(base);
  const names: string[] = [];
  const keep = (part: string): boolean => {
    const name = part.split('=', 1)[0] ?? '';
    if (!TRACKING.test(name) && !(isShared && name === 'si')) return true;
    names.push(name);
    return false;
  };
  const left = joinParameters(query.slice(1), keep);
  // `#xtor=RSS-1`, `#Echobox=1626`
  const tail = fragment.includes('=') ? joinParameters(fragment.slice(1), keep) : fragment.slice(1);
  if (names.length === 0) return undefined;
  return { names, rest: base + (left === '' ? '' : `?${left}`) + (tail === '' ? '' : `#${tail}`) };
}

/** The parameters kept, parted as they were: by `&`, `&amp;` or `;`. */
function joinParameters(text: string, keep: (part: string) => boolean): string {
  let kept = '';
  for (const [, sign = '', part = ''] of text.matchAll(/(^|&amp;|&|;)((?:(?!&amp;)[^&;])*)/giu)) {
    if (part === '' && sign === '') continue;
    if (keep(part)) kept += (kept === '' ? '' : sign || '&') + part;
  }
  return kept;
}
