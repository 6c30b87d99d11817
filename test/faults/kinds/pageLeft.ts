import { type FaultKind, makeFault } from '../fault.ts';
import { bodyWords, faultsAt, reportersWords } from '../places.ts';
import { paragraphsIn } from '../quotations.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '\u00a0': '&nbsp;',
  '’': '&rsquo;',
  "'": '&#39;',
  '"': '&quot;',
  '“': '&ldquo;',
  '«': '&laquo;',
  é: '&eacute;',
  è: '&egrave;',
  à: '&agrave;',
  ç: '&#231;',
};

/** A character written as HTML writes it. */
export const htmlEntity: FaultKind = {
  id: 'html-entity',
  title: 'an HTML entity',
  languages: ['fr', 'en'],
  rules: ['text/markup-residue'],
  faultsIn: ({ text }) =>
    Object.entries(ENTITIES).flatMap(([sign, entity]) =>
      faultsAt(text, bodyWords(text), new RegExp(sign, 'gu'), entity, () => `⟦${entity}⟧`),
    ),
};

const TAGS = ['<br>', '<br />', '</p>', '</strong>', '<em>', '<div class="ad">', '</span>'];

/** An HTML tag between two words, or at a paragraph’s end. */
export const htmlTag: FaultKind = {
  id: 'html-tag',
  title: 'an HTML tag',
  languages: ['fr', 'en'],
  rules: ['text/markup-residue'],
  faultsIn: ({ text }) =>
    TAGS.flatMap((tag) => [
      ...faultsAt(text, reportersWords(text), /(?<=\p{Ll}[.,] )(?=\p{L})/gu, tag, () => `⟦${tag}⟧`),
      ...faultsAt(text, bodyWords(text), /(?<=[.»”])(?=\n|$)/gu, tag, () => `⟦${tag}⟧`),
    ]),
};

const PAGE_LINES: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Lire aussi : Le pont fermé jusqu’à l’été',
    'À lire aussi',
    'Lire aussi Trois ans de travaux sur les quais',
    '>> Lire aussi : Le pont fermé jusqu’à l’été',
    'Partager sur Facebook',
    'La suite après cette publicité',
    'Article réservé aux abonnés',
    'Pour aller plus loin : notre dossier',
  ],
  en: [
    'Read more: Bridge to stay shut until summer',
    'READ MORE: Three years of works on the quays',
    'Read also: Bridge to stay shut until summer',
    '>> Read more: Bridge to stay shut until summer',
    'Share this article',
    'Story continues below advertisement',
    'Sign up for our newsletter',
    'Related: Three years of works on the quays',
  ],
};

/** A line of the web page that the copy was taken from, between two paragraphs. */
export const pageLine: FaultKind = {
  id: 'page-line',
  title: 'a line of the web page',
  languages: ['fr', 'en'],
  rules: ['text/markup-residue'],
  faultsIn: ({ text, language }) =>
    paragraphsIn(text)
      .slice(0, -1)
      .flatMap(({ end }) =>
        (PAGE_LINES[language] ?? []).map((line) =>
          makeFault(text, { start: end, end }, line, `\n\n⟦${line}⟧`),
        ),
      ),
};
