import { expectFindings, findArticles, open, readExpectation } from './articles.ts';
import { isTrue } from './assert.ts';

describe('the findings', () => {
  it('of every article are those that are expected', async () => {
    const names = await findArticles();
    isTrue(names.length >= 16, 'the articles are in the workspace');
    for (const name of names) {
      const { findings } = await readExpectation(name);
      const document = await open(`${name}.article`);
      await expectFindings(
        document,
        findings.map(({ line, text, rule }) => `${line}: ${text} ${rule}`),
      );
    }
  });
});
