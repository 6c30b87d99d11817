import type { FaultKind } from '../fault.ts';
import { faultsAtWords } from '../places.ts';
import { withSentences } from '../written.ts';

const COUNTED: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'La région compte 612\u00a0400 habitants.',
    'Une pétition a recueilli 12\u00a0350 signatures.',
    'Le site recevait 48\u00a0200 visiteurs par an.',
    'Le plan coûtera 2\u00a0350\u00a0000 euros.',
  ],
  en: [
    'The region has 612,400 residents.',
    'A petition has drawn 12,350 signatures.',
    'The site used to have 48,200 visitors a year.',
    'The plan will cost 2,350,000 dollars.',
  ],
};
const SIGNS: Readonly<Record<string, readonly string[]>> = { fr: ['.', ','], en: ['.', '\u00a0'] };

/** Another sign between the thousands of one number than of the others. */
export const otherThousands: FaultKind = {
  id: 'other-thousands',
  title: 'thousands parted by another sign',
  languages: ['fr', 'en'],
  rules: ['numbers/format'],
  preset: 'strict',
  faultsIn: ({ text, language }) => {
    const sentences = COUNTED[language] ?? [];
    const copy = withSentences(text, sentences);
    return sentences.flatMap((sentence) =>
      (SIGNS[language] ?? []).flatMap((sign) => {
        const marked = sentence.replace(/\d[\d,\u00a0]*\d/u, (number) => `⟦${number.replace(/\D/gu, sign)}⟧`);
        return faultsAtWords(copy, sentence, sign === '.' ? 'a point' : 'a comma or space', marked);
      }),
    );
  },
};
