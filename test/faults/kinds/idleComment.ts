import { type FaultKind, makeFault } from '../fault.ts';
import { paragraphsIn } from '../quotations.ts';

/** A name that there is not is put right; whether it then silences something is another finding. */
const MEANT: Readonly<Record<string, readonly [string, string]>> = {
  'a rule that there is not': ['nestings', 'nesting'],
  'a command that there is not': ['disable-line', 'disable-next-line'],
};

const COMMENTS: Readonly<Record<string, string>> = {
  'the next line': '<!-- copydesk-disable-next-line quotes/nesting -->',
  'the next line, with a reason':
    '<!-- copydesk-disable-next-line attribution/missing -- the speaker is known -->',
  'what follows': '<!-- copydesk-disable text/repeated-word -->',
  'the whole file': '<!-- copydesk-disable-file dates/impossible -->',
  'a rule that there is not': '<!-- copydesk-disable-next-line quotes/nestings -->',
  'a command that there is not': '<!-- copydesk-disable-line quotes/nesting -->',
};

/** A comment that disables a rule which has nothing to say there. */
export const idleComment: FaultKind = {
  id: 'idle-comment',
  title: 'a disable comment that silences nothing',
  languages: ['fr', 'en'],
  rules: ['structure/unused-disable'],
  faultsIn: ({ text }) =>
    paragraphsIn(text).flatMap(({ start }) =>
      Object.entries(COMMENTS).map(([variant, comment]) => {
        const [wrong, meant] = MEANT[variant] ?? ['', ''];
        const righted = wrong === '' ? [] : [`${comment.replace(wrong, meant)}\n`];
        return makeFault(text, { start, end: start }, variant, `⟦${comment}⟧\n`, righted);
      }),
    ),
};
