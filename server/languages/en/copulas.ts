const NAMING = [
  'named',
  'appointed',
  'elected',
  're-elected',
  'reelected',
  'sworn in as',
  'chosen as',
  'promoted to',
];

/** Verbs between somebody and what he is, in the indicative: *is*, *has become*, *was appointed*. */
export const copulas: readonly string[] = [
  ...[
    'is',
    'was',
    'will be',
    'has been',
    'had been',
    'becomes',
    'became',
    'will become',
    'has become',
    'had become',
  ],
  ...['remains', 'remained', 'serves as', 'served as', 'works as', 'worked as'],
  ...NAMING.flatMap((each) =>
    ['is', 'was', 'will be', 'has been', 'had been'].map((auxiliary) => `${auxiliary} ${each}`),
  ),
];
