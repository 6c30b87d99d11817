import { DiagnosticSeverity, type TextDocument, workspace } from 'vscode';
import { diagnosticsOf, discard, expectFindings, open, readText, uriOf } from './articles.ts';
import { equal, eventually, isTrue } from './assert.ts';
import { applyAction, isOnDisk, labelsAt, replace, write } from './edits.ts';
import { hoverOn, positionOf } from './places.ts';

const CONFIG = 'desk/style/copydesk.yaml';
const TERMS = 'desk/style/terms.yaml';
const PIER = 'desk/style/pier.article';
const DASHES = ['8: — typography/dash', '8: — typography/dash'];
const REPEATED = '6: the the text/repeated-word';
const TERM = '8: whilst style/terms';

describe('the team’s configuration', () => {
  let config: TextDocument;
  let article: TextDocument;
  before(async () => {
    if (!isOnDisk()) await open(TERMS);
    config = await open(CONFIG);
    article = await open(PIER);
  });
  afterEach(async () => {
    for (const document of [config, article]) if (document.isDirty) await discard(document);
  });

  it('says what is found in its folder, by its rules, what it extends and its list of words', async () => {
    await expectFindings(article, [REPEATED, ...DASHES, TERM]);
    equal(severityOf('stands twice'), DiagnosticSeverity.Error);
    equal(severityOf('the plainer word'), DiagnosticSeverity.Warning);
    equal(diagnosticsOf(config).length, 0);
  });

  it('counts as soon as it changes in the editor', async () => {
    await replace(config, 'copydesk:uk', 'copydesk:ap');
    await replace(config, 'error # it', 'off # it');
    await expectFindings(article, [TERM]);
    await discard(config);
    await expectFindings(article, [REPEATED, ...DASHES, TERM]);
  });

  it('has its words mended by a quick fix', async () => {
    await expectFindings(article, [REPEATED, ...DASHES, TERM]);
    await applyAction(article, 'closed ⟦whilst', 'Write “while”');
    isTrue(article.getText().includes('is closed while it is painted'), article.getText());
    await expectFindings(article, [REPEATED, ...DASHES]);
  });

  it('has its mistakes marked where they stand, with the likely word; and is not half used', async () => {
    await replace(config, 'text/repeated-word', 'text/repeated-wrod');
    const [mistake, ...more] = await eventually('a diagnostic', () => some(diagnosticsOf(config)));
    equal(more.length, 0);
    equal(mistake && config.getText(mistake.range), 'text/repeated-wrod');
    isTrue(mistake?.message.includes('Is “text/repeated-word” meant?'), mistake?.message ?? '');
    const [told] = await eventually('articles say so', () => {
      const found = diagnosticsOf(article);
      return found.length === 1 && found;
    });
    isTrue(told?.message.includes('copydesk.yaml'), told?.message ?? '');
    await discard(config);
    await eventually('no diagnostics', () => diagnosticsOf(config).length === 0);
    await expectFindings(article, [REPEATED, ...DASHES, TERM]);
  });

  it('has a preset or a file that is not there marked too', async () => {
    await replace(config, 'copydesk:uk', 'copydesk:ukk');
    await replace(config, './terms.yaml', './trems.yaml');
    const found = await eventually('two diagnostics', () => {
      const all = diagnosticsOf(config);
      return all.length === 2 && all;
    });
    equal(found.map(({ range }) => config.getText(range)).sort(), ['./trems.yaml', 'copydesk:ukk']);
  });

  it('is completed: keys, rules, severities', async () => {
    await replace(config, '  text/repeated-word: error', '  \n  text/repeated-word: ');
    await eventually('rules', async () =>
      (await labelsAt(config, positionOf(config, 'rules:\n ⟦ \n'))).includes('quotes/scare'),
    );
    const values = await labelsAt(config, positionOf(config, 'text/repeated-word:⟦  #'));
    equal(values, ['off', 'suggestion', 'warning', 'error']);
    await replace(config, 'terms: ./terms.yaml\n', 'terms: ./terms.yaml\n\n');
    const keys = await labelsAt(config, config.positionAt(config.getText().length));
    for (const key of ['overrides', 'plugins', 'formats']) isTrue(keys.includes(key), keys.join(', '));
    isTrue(!keys.includes('terms'), 'keys that are there already are not offered');
  });

  it('explains its keys and rules', async () => {
    isTrue((await hoverOn(config, '⟦extends⟧:')).includes('presets'), 'extends');
    const hover = await hoverOn(config, 'text/⟦repeated⟧-word');
    isTrue(hover.includes('text/repeated-word'), hover);
  });

  it('has a rule disabled for the team by a quick fix, and keeps its comments', async () => {
    const text = config.getText();
    await applyAction(article, 'pier ⟦—⟧ built', 'Disable typography/dash for the team');
    const dash = '  typography/dash: off\n';
    equal(config.getText().split('\n'), text.replace('terms:', `${dash}terms:`).split('\n'));
    await expectFindings(article, [REPEATED, TERM]);
    await applyAction(article, 'in the ⟦the⟧ autumn', 'Disable text/repeated-word for the team');
    const off = text.replace('text/repeated-word: error #', 'text/repeated-word: off #');
    equal(config.getText().split('\n'), off.replace('terms:', `${dash}terms:`).split('\n'));
    await expectFindings(article, [TERM]);
  });

  it('counts as it is on the disk, as soon as it changes there', async function () {
    if (!isOnDisk()) return this.skip();
    const text = await readText(CONFIG);
    await write(CONFIG, text.replace('copydesk:uk', 'copydesk:ap'));
    await expectFindings(article, [REPEATED, TERM]);
    await write(CONFIG, text);
    await expectFindings(article, [REPEATED, ...DASHES, TERM]);
  });

  it('asks for Markdown, which is left alone until then', async () => {
    const document = await open('desk/notes/minutes.md');
    const notes = await workspace.openTextDocument(uriOf('desk/notes/copydesk.yaml'));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    equal(diagnosticsOf(document).length, 0);
    await replace(notes, '[article]', '[article, markdown]');
    await expectFindings(document, ['3: the the text/repeated-word']);
    await discard(notes);
    await expectFindings(document, []);
  });

  function severityOf(words: string): DiagnosticSeverity | undefined {
    return diagnosticsOf(article).find(({ message }) => message.includes(words))?.severity;
  }
});

describe('the team’s list of words', () => {
  it('has its mistakes marked where they stand', async () => {
    const terms = await open(TERMS);
    await replace(terms, 'reason:', 'raeson:');
    const [mistake] = await eventually('a diagnostic', () => some(diagnosticsOf(terms)));
    equal(mistake && terms.getText(mistake.range), 'raeson');
    isTrue(mistake?.message.includes('“reason”'), mistake?.message ?? '');
    await discard(terms);
    await eventually('no diagnostics', () => diagnosticsOf(terms).length === 0);
  });
});

function some<T>(list: readonly T[]): readonly T[] | false {
  return list.length > 0 && list;
}
