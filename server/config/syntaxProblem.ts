import type { ErrorCode, YAMLError } from 'yaml';
import type { Message } from '../rules/rule.ts';
import { type FileProblem, problem } from './fileProblem.ts';

/** What the parser of YAML says, in words for who writes no YAML otherwise; of the rarer codes as it says it. */
export function syntaxProblem({ code, message, pos }: YAMLError, text: string): FileProblem {
  const [from, to] = pos;
  // A list that nothing closes is told where it opens, not where the parser stumbled.
  const opening = /^Flow (sequence|map)/u.exec(message)?.[1];
  const opened = opening ? text.lastIndexOf(opening === 'map' ? '{' : '[', from) : -1;
  const start = opened < 0 ? from : opened;
  const span = { start: Math.min(start, text.length), end: Math.max(to, start + 1) };
  if (code === 'DUPLICATE_KEY') return problem('twice', span);
  return problem('syntax', span, (locale) => ({ detail: PLAIN[code]?.[locale] ?? message }));
}

/** Without English where the parser’s own is plain, and says more. */
const PLAIN: Partial<Record<ErrorCode, Partial<Message>>> = {
  TAB_AS_INDENT: {
    en: 'set lines in with spaces, not with tabs.',
    fr: 'indentez les lignes avec des espaces, pas avec des tabulations.',
  },
  BAD_INDENT: {
    en: 'the line is set in too far or not far enough, or something before it is not closed.',
    fr: 'la ligne est trop ou trop peu indentée, ou quelque chose n’est pas fermé avant elle.',
  },
  MISSING_CHAR: { fr: 'il manque ici un signe : guillemet, crochet, accolade, virgule ou espace.' },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'there is a second colon; put what stands behind the first between quotation marks.',
    fr: 'il y a un second deux-points ; mettez ce qui suit le premier entre guillemets droits.',
  },
  MULTILINE_IMPLICIT_KEY: {
    en: 'a key stands on one line, with a colon behind it.',
    fr: 'une clé tient sur une ligne, suivie de deux-points.',
  },
  BAD_SCALAR_START: {
    en: 'put what begins with this sign between quotation marks.',
    fr: 'mettez entre guillemets droits ce qui commence par ce signe.',
  },
  BAD_ALIAS: { fr: 'cet alias ne renvoie à aucune ancre.' },
  UNEXPECTED_TOKEN: { fr: 'ceci n’est pas attendu ici.' },
  TAG_RESOLVE_FAILED: {
    en: 'what begins with an exclamation mark means nothing here; put it between quotation marks.',
    fr: 'ce qui commence par un point d’exclamation ne veut rien dire ici ; mettez-le entre guillemets droits.',
  },
  MULTIPLE_DOCS: {
    en: 'a second document begins here; take out the line “---”.',
    fr: 'un second document commence ici ; retirez la ligne « --- ».',
  },
  RESOURCE_EXHAUSTION: {
    en: 'there is too much inside one another.',
    fr: 'il y a trop de niveaux imbriqués.',
  },
};
