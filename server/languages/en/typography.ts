import type {
  AttributionStyle,
  QuotationMarks,
  SourceLineStyle,
  Tokens,
  TypographyStyle,
} from '../languagePack.ts';

/** American marks first; British papers take the single ones outside too. */
export const quotationMarks: QuotationMarks = {
  outer: [
    { open: '“', close: '”' },
    { open: '‘', close: '’' },
  ],
  inner: [
    { open: '‘', close: '’' },
    { open: '“', close: '”' },
  ],
  foreign: [
    { open: '«', close: '»' },
    { open: '»', close: '«' },
    { open: '„', close: '“' },
    { open: '„', close: '”' },
    { open: '‹', close: '›' },
  ],
  innerSpace: '',
  commaInside: true,
};

export const tokens: Tokens = { elisions: [], possessives: ["'s", "'"], contractions: {} };

export const attribution: AttributionStyle = { tagOrder: 'subject-verb-pronoun', introduction: ':' };

export const sourceLine: SourceLineStyle = {
  label: 'Source: ',
  labels: [
    'source',
    'the source',
    'sources',
    'the sources',
    'original source',
    'news source',
    'source link',
    'via',
    'read more at',
  ],
};

export const typography: TypographyStyle = { spacedSigns: '', signedNames: [], dash: '—' };
