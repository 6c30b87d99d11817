import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node } from 'unist';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { articleAnalysis, articleLint, articleParse, type CopydeskData } from '../../server/index.ts';

const ARTICLE = `---
language: en
---
# Quay to reopen in spring

Mayor Hannah Whitlow announced the the reopening in a letter.

“The boats will be back by spring,” Whitlow said.
`;

const dataOf = (file: VFile) => file.data.copydesk as CopydeskData;

interface Runs {
  parse(file: VFile): Node;
  run(tree: Node, file: VFile): Promise<Node>;
}

async function run(processor: Runs, file: VFile): Promise<VFile> {
  await processor.run(processor.parse(file), file);
  return file;
}

describe('articleParse', () => {
  test('gives a unist tree with positions that unified counts from 1', () => {
    const tree = unified().use(articleParse).parse(ARTICLE);
    expect(tree.type).toBe('article');
    expect(tree.position?.start).toMatchObject({ line: 1, column: 1, offset: 0 });
    const { children } = tree as unknown as {
      children: { type: string; position: { start: { line: number } } }[];
    };
    expect(children.map(({ type }) => type)).toEqual(['frontMatter', 'headline', 'paragraph', 'paragraph']);
    expect(children.map(({ position }) => position.start.line)).toEqual([1, 4, 6, 8]);
  });
});

describe('articleAnalysis', () => {
  test('leaves the analysed article on the file', async () => {
    const file = await run(unified().use(articleParse).use(articleAnalysis), new VFile(ARTICLE));
    const { article, messages } = dataOf(file);
    expect(messages).toBeUndefined();
    expect(article.quotations[0]?.attribution?.source?.name).toBe('Hannah Whitlow');
  });
});

describe('articleLint', () => {
  test('turns findings into messages of the file', async () => {
    const file = await run(unified().use(articleParse).use(articleLint), new VFile(ARTICLE));
    expect(file.messages).toHaveLength(1);
    const [message] = file.messages;
    const start = ARTICLE.indexOf('the the');
    expect(message).toMatchObject({
      source: 'copydesk',
      ruleId: 'text/repeated-word',
      line: 6,
      fatal: false,
    });
    expect(message?.url).toContain('text/repeated-word');
    expect(message?.place).toMatchObject({ end: { line: 6, offset: start + 'the the'.length } });
    expect(dataOf(file).messages?.[0]?.fixes[0]?.title).toEqual(expect.any(String));
  });

  test('takes what articleAnalysis found', async () => {
    const processor = unified().use(articleParse).use(articleAnalysis, { language: 'fr' }).use(articleLint);
    const file = await run(processor, new VFile('Le conseil a voté la la loi.\n\nIl est content.\n'));
    expect(dataOf(file).article.languageFrom).toBe('configuration');
    expect(file.messages).toHaveLength(1);
  });

  test('settings, severities and French', async () => {
    const options = { rules: { 'text/repeated-word': 'error' }, locale: 'fr' } as const;
    const file = await run(unified().use(articleParse).use(articleLint, options), new VFile(ARTICLE));
    expect(file.messages[0]?.fatal).toBe(true);
    const off = { rules: { 'text/repeated-word': 'off' } } as const;
    const silent = await run(unified().use(articleParse).use(articleLint, off), new VFile(ARTICLE));
    expect(silent.messages).toEqual([]);
  });

  test('a rule that there is not is an error, not silence', () => {
    const processor = unified()
      .use(articleParse)
      .use(articleLint, { rules: { 'text/repeated': 'off' } });
    expect(() => processor.freeze()).toThrow('text/repeated');
  });

  test('Markdown through remark, in offsets of the Markdown', async () => {
    const markdown = '# Quay\n\nThe mayor *announced* the the reopening on Monday to the reporters.\n';
    const file = await run(unified().use(remarkParse).use(articleLint), new VFile(markdown));
    expect(dataOf(file).article.tree.children.map(({ type }) => type)).toEqual(['headline', 'paragraph']);
    const { offset } = dataOf(file).messages?.[0] ?? {};
    expect(offset?.end).toBe(markdown.indexOf('the the') + 'the the'.length);
  });

  test('process, with a compiler of one’s own', async () => {
    const processor = unified()
      .use(articleParse)
      .use(articleLint)
      .use(function compileToNothing() {
        this.compiler = () => 'compiled';
      });
    const file = await processor.process(ARTICLE);
    expect(String(file)).toBe('compiled');
    expect(file.messages).toHaveLength(1);
  });
});
