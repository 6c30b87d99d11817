import type { AnalysedArticle, EntityType, Mention, Quotation } from '../analysedArticle.ts';

/** One way in which the article writes a name, with all the places where it does. */
export interface Spelling {
  /** As it stands, blank space apart. */
  readonly text: string;
  /** Its words as they stand, cut at blanks. */
  readonly words: readonly string[];
  /** The same without accents, capitals, hyphens and apostrophes. */
  readonly folded: readonly string[];
  readonly types: ReadonlySet<EntityType>;
  /** In the reporter's words, in order; quoted words keep the spelling of their source. */
  readonly mentions: readonly Mention[];
}

/** Every spelling of the names of the article, in order of first mention; those only quoted have no mentions. Acronyms are none. */
export function listSpellings(article: AnalysedArticle): readonly Spelling[] {
  const types = new Map(article.entities.map(({ id, type }) => [id, type]));
  const quoted = quotedFinder(article.quotations);
  const found = new Map<string, Spelling & { types: Set<EntityType>; mentions: Mention[] }>();
  for (const mention of article.mentions) {
    if (mention.kind !== 'name') continue;
    let spelling = found.get(mention.text);
    if (!spelling) {
      const words = mention.text.split(/\s+/u);
      spelling = { text: mention.text, words, folded: words.map(foldName), types: new Set(), mentions: [] };
      found.set(mention.text, spelling);
    }
    spelling.types.add(types.get(mention.entity) ?? 'other');
    if (!quoted(mention.start) && !isAddress(article.source, mention)) spelling.mentions.push(mention);
  }
  return [...found.values()];
}

/** *@LucMorel*, *#Montréval*, *montreval.fr/Morel* */
function isAddress(source: string, { start, end }: Mention): boolean {
  return /[@#/_="]/u.test(source.charAt(start - 1)) || /[@/_="]/u.test(source.charAt(end));
}

/** Lower case without accents, hyphens and apostrophes. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** Whether an offset is quoted, asked in order. */
export function quotedFinder(quotations: readonly Quotation[]): (offset: number) => boolean {
  let next = 0;
  let end = -1;
  return (offset) => {
    for (; next < quotations.length && (quotations[next]?.start ?? 0) <= offset; next += 1)
      end = Math.max(end, quotations[next]?.end ?? 0);
    return offset < end;
  };
}
