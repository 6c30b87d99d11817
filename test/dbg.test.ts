import { it } from 'vitest';
import { createCopydesk } from '../server/library/copydesk.ts';
it('x', () => {
  const c = createCopydesk({ preset: 'strict' });
  for (const t of [
   'Le port est sauvé\n\nClaire Aubertin, 52 ans, est née dans la région.\n\nLe phare est éteint. Claire Aubertin, 53 ans, n’en démord pas.\n',
   'Le port est sauvé\n\nClaire Aubertin (52 ans) est de la région.\n\nLe phare est éteint. Claire Aubertin (53 ans) n’en démord pas.\n',
   'Le port est sauvé\n\nLe conseil a voté le texte. Claire Aubertin, 52 ans, est de la région.\n\nLe phare est éteint. Claire Aubertin, 53 ans, n’en démord pas.\n',
   'Le port est sauvé\n\nLe conseil a voté le texte. Claire Aubertin (52 ans) est de la région.\n\nLe phare est éteint. À 53 ans, Claire Aubertin n’en démord pas.\n',
   'Le port est sauvé\n\nLe conseil a voté le texte. Claire Aubertin, 52 ans, est de la région.\n\nLe phare est éteint. « Non », a dit Claire Aubertin.\n\nClaire Aubertin, 53 ans, n’en démord pas.\n',
  ]) console.log(c.lint(t).map(m => m.ruleId + ' ' + m.message).filter((m) => m.includes('facts')));
});
