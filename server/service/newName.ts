import type { AnalysedArticle, Entity } from '../analysis/analysedArticle.ts';
import type { ArticleClass, LanguagePack } from '../languages/languagePack.ts';
import { findOrganization } from '../languages/organizations/find.ts';
import type { MessageKey } from './messages.ts';

/** What is wrong with a name to be given, as a key of the messages; undefined where nothing is. */
export function faultOf(name: string, { lowerCaseNames }: LanguagePack): MessageKey | undefined {
  if (name === '') return 'renameEmpty';
  if (name.length > LONGEST) return 'renameLong';
  if (!WRITTEN.test(name) || !/[\p{L}\p{N}]/u.test(name)) return 'renameSigns';
  const isSmall = name === name.toLowerCase() && name !== name.toUpperCase();
  return isSmall && !lowerCaseNames.some((known) => known.toLowerCase() === name)
    ? 'renameCapital'
    : undefined;
}

const LONGEST = 200;
/** Letters, figures, and the signs that names have; no quotation marks, brackets or markup. */
const WRITTEN = /^[\p{L}\p{M}\p{N} \u00a0'’.,&+/!°·\u2010\u2011\u2013-]+$/u;

/**
 * The definite article that the new name of a body, place or person takes, where its old name had one. A list or the first noun says so; else
 * the old name’s gender stays.
 */
export function articleClass(
  name: string,
  entity: Entity,
  { pack }: AnalysedArticle,
  hadArticle: boolean,
): ArticleClass | undefined {
  if (entity.type === 'place') return articleOfPlace(name, pack, hadArticle);
  const kept = entity.number === 'plural' ? 'plural' : (entity.gender ?? 'masculine');
  return entity.type === 'person' ? kept : (articleOfNoun(name, pack) ?? kept);
}

function articleOfPlace(name: string, pack: LanguagePack, hadArticle: boolean): ArticleClass | undefined {
  const listed = pack.nameJoining?.placeArticles;
  const straight = name.replaceAll('’', "'");
  for (const kind of ['masculine', 'feminine', 'plural'] as const) {
    if (listed?.[kind].includes(straight)) return kind;
  }
  if (!hadArticle || pack.places.includes(straight)) return undefined;
  return straight.endsWith('e') ? 'feminine' : 'masculine';
}

/** Of *Société générale* the first word tells, of *SNCF* the first word of what it stands for. */
function articleOfNoun(name: string, pack: LanguagePack): ArticleClass | undefined {
  const expansion = findOrganization({ names: [name], acronyms: [name] }, pack.id)?.names[pack.id];
  const head = (expansion ?? name).split(/\s/u, 1)[0] ?? '';
  const noun = pack.nounGenders?.lookUp(head.toLowerCase());
  return noun && (noun.number === 'plural' ? 'plural' : noun.gender);
}
