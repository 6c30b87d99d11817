import type { RuleSetting } from './validate.ts';

type Settings = Readonly<Record<string, RuleSetting>>;

/** What a house asks beside what is recommended. The facts and where they are from: docs/presets.md. */
const ap: Settings = {
  'quotes/punctuation': ['warning', { tag: 'inside', fragment: 'inside', sentence: 'inside' }],
  'quotes/editorial-marks': ['warning', { brackets: 'round' }],
  'quotes/scare': 'suggestion',
  'attribution/speaker-change': 'warning',
  'names/courtesy-title': ['warning', { use: 'never' }],
  'numbers/format': [
    'warning',
    { thousands: 'comma', percent: 'sign', currency: 'before', smallNumbers: 'words' },
  ],
  'typography/dash': ['warning', { dash: 'em' }],
  'typography/ellipsis': ['warning', { ellipsis: 'dots' }],
  'structure/dateline': ['warning', { capitals: true }],
};

const uk: Settings = {
  'quotes/punctuation': ['warning', { tag: 'inside', fragment: 'outside', sentence: 'inside' }],
  'quotes/editorial-marks': ['warning', { brackets: 'square' }],
  'attribution/speaker-change': 'warning',
  'numbers/format': ['warning', { thousands: 'comma', currency: 'before', smallNumbers: 'words' }],
  'typography/dash': ['warning', { dash: 'en' }],
};

const france: Settings = {
  'quotes/style': ['warning', { marks: 'language' }],
  'quotes/nesting': ['warning', { inner: 'curly' }],
  'quotes/punctuation': ['warning', { tag: 'outside', fragment: 'outside', sentence: 'inside' }],
  'quotes/editorial-marks': ['warning', { brackets: 'square' }],
  'names/courtesy-title': ['warning', { use: 'any' }],
  'typography/spacing': ['warning', { signs: 'all', space: 'any-no-break' }],
  'typography/apostrophe': ['warning', { apostrophe: 'curly' }],
  'typography/ellipsis': ['warning', { ellipsis: 'character' }],
  'typography/capital-accent': ['warning', { capitals: 'accented' }],
  'numbers/format': ['warning', { thousands: 'space', currency: 'after', ordinals: 'language' }],
};

export const HOUSE_PRESETS = {
  ap,
  uk,
  france,
  'canada-fr': {
    ...france,
    'typography/spacing': ['warning', { signs: 'colon', space: 'any-no-break' }],
    'quotes/multi-paragraph': ['warning', { reopen: true }],
  },
} as const satisfies Record<string, Settings>;
