import type { AttributionStyle, QuotationMarks, SourceLineStyle, Tokens } from '../languagePack.ts';
import { words } from '../list.ts';

export const quotationMarks: QuotationMarks = {
  outer: [{ open: '«', close: '»' }],
  inner: [
    { open: '“', close: '”' },
    { open: '‹', close: '›' },
    { open: '‘', close: '’' },
    { open: '«', close: '»' },
  ],
  foreign: [
    { open: '“', close: '”' },
    { open: '„', close: '“' },
    { open: '„', close: '”' },
    { open: '”', close: '”' },
    { open: '»', close: '«' },
    { open: '‘', close: '’' },
    { open: '‚', close: '‘' },
  ],
  innerSpace: '\u00a0',
  commaInside: false,
};

export const tokens: Tokens = {
  elisions: words('l d qu s n c j m t jusqu lorsqu puisqu quoiqu presqu quelqu'),
  possessives: [],
  inversion: {
    euphonic: 't',
    pronouns: words('je tu il elle on nous vous ils elles ce'),
    plainEndings: words('t d'),
  },
  contractions: {
    au: { preposition: 'à', determiner: 'le' },
    aux: { preposition: 'à', determiner: 'les' },
    du: { preposition: 'de', determiner: 'le' },
    des: { preposition: 'de', determiner: 'les' },
  },
};

export const attribution: AttributionStyle = {
  tagOrder: 'verb-subject',
  introduction: '\u00a0:',
};

export const sourceLine: SourceLineStyle = {
  label: 'Source\u00a0: ',
  labels: [
    'source',
    'sources',
    'la source',
    'les sources',
    'source originale',
    'source initiale',
    'article original',
    'lien',
    'origine',
    'via',
    'vu sur',
    'lu sur',
    'crédit',
    'crédits',
    'the source',
  ],
};
