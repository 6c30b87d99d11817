import { describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '../server/analysis/analysedArticle.ts';
import { analyseNow, createLexiconTable, createMemo } from '../server/analysis/pipeline.ts';
import type { FormatId } from '../server/article/formats/index.ts';
import type { Span } from '../server/article/span.ts';
import { presetStates } from '../server/config/presets.ts';
import { createLintMemo, lintNow } from '../server/rules/lint.ts';

const lexicons = createLexiconTable();
const states = presetStates('strict');
const MEGABYTE = 1_000_000;
const article = [
  'Le pont rouvre lundi',
  '',
  'Le maire, Paul Rieux, a annoncé la nouvelle. « Le pont est sûr », a-t-il dit.',
  '',
  '“It is safe,” said Ann Holt, the engineer. “We checked.”',
  '',
].join('\n');

const inputs: Readonly<Record<string, string>> = {
  'an empty file': '',
  'blank space alone': ' \n\t\n\u00a0\n\u2028',
  'one letter': 'a',
  '100,000 marks': '«“'.repeat(50_000),
  'NUL bytes': article.replaceAll(' ', '\0'),
  'control characters': Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('a'),
  'a lone high surrogate': `${article.slice(0, 40)}\ud83d${article.slice(40)}`,
  'a lone low surrogate': `${article.slice(0, 40)}\udc00${article.slice(40)}`,
  'surrogates in the wrong order': '« \udc00\ud83d », a dit Paul Rieux.',
  'lone surrogates throughout': [...article].join('\ud800'),
  'carriage returns and line feeds': article.replaceAll('\n', '\r\n'),
  'carriage returns alone': article.replaceAll('\n', '\r'),
  'line ends of every kind': 'Un\rDeux\nTrois\r\nQuatre\u2028Cinq\u2029Six\u0085Sept',
  'a byte order mark': `\ufeff${article}`,
  'a byte order mark before front matter': `\ufeff---\nlanguage: fr\n---\n${article}`,
  'everything left open':
    '---\nlanguage: [fr\n« “ ‘ " \' [[Paul Rieux <!-- (texte **gras *italique `code\n> « cité\n',
  'every opening mark': article.replaceAll(/[»”]/gu, ''),
  'every closing mark': article.replaceAll(/[«“]/gu, ''),
  'marks alone': '« » “ ” ‘ ’ " \' „ ‚ ‹ › » « ” “',
  'one mark': '«',
  'deep nesting of marks': `${'« “ '.repeat(5_000)}oui${' ” »'.repeat(5_000)}`,
  'deep nesting of straight marks': `${'" \' '.repeat(5_000)}oui`,
  '10,000 apostrophes': '’'.repeat(10_000),
  '10,000 straight apostrophes': "'".repeat(10_000),
  '10,000 words with apostrophes': "l'eau ".repeat(10_000),
  '50,000 glued stops': 'a.B'.repeat(50_000),
  '10,000 addresses in one': 'http://'.repeat(10_000),
  '10,000 tags': '« Oui », a-t-il dit. '.repeat(10_000),
  '10,000 names': 'Paul Rieux, Ann Holt et '.repeat(5_000),
  '10,000 blank lines': `${'\n'.repeat(10_000)}${article}`,
  '10,000 block quotations': '> '.repeat(10_000),
  '10,000 stops': '. '.repeat(10_000),
  'Arabic and Hebrew': 'قال الوزير: «لن نتراجع»، مضيفاً أن القرار نهائي.\n\nהשר אמר: "לא ניסוג".',
  'French with Arabic inside':
    'Paul Rieux a dit « السلام عليكم » à son arrivée.\n\n\u202e« Oui », a dit Paul.\u202c',
  'Chinese and Japanese': '「はい」と彼は言った。\n\n他说：“是的。”',
  'combining marks and joiners': `« E\u0301te\u0301 », a dit ${'👩‍👩‍👧‍👦'.repeat(50)} Ze\u0301\u0301\u0301\u0301.`,
  'front matter left open': `---\nlanguage: fr\n${article}`,
  'front matter that is no YAML': `---\n{{: [}\n\t- &a *b\n---\n${article}`,
  'front matter and nothing else': '---\n---',
  'front matter of other types': '---\n- 1\n- [2]\n---\nTitre\n',
  'a comment left open': `${article}\n<!-- copydesk-disable\n${article}`,
  'comments in comments': `<!-- <!-- a --> --> ${article}`,
  'pins left open': `[[Paul Rieux a dit [[« oui »|| ]] ]]] [[]] [[|]] [[a|b|c]]\n\n${article}`,
  'markup left open': `**${article}\n[lien](https://exemple.fr`,
};

const large: Readonly<Record<string, string>> = {
  'a megabyte in one line': repeatTo(MEGABYTE, 'Le maire, Paul Rieux, a dit « oui ». '),
  'a megabyte with no space': repeatTo(MEGABYTE, 'abcdefghij'),
};

for (const format of ['article', 'markdown', 'plaintext'] satisfies FormatId[]) {
  describe(`as ${format}`, () => {
    for (const [name, source] of Object.entries(format === 'article' ? { ...inputs, ...large } : inputs)) {
      it(`stands ${name}`, () => {
        const thrown: unknown[] = [];
        const memo = createLintMemo({ onRuleError: (ruleId, error) => thrown.push(ruleId, error) });
        const analysed = analyseNow({ source, format }, createMemo(lexicons));
        const findings = lintNow(analysed, states, memo);
        expect(thrown).toEqual([]);
        expect(outside(source, spansOf(analysed))).toEqual([]);
        expect(
          outside(
            source,
            findings.map(({ span }) => span),
          ),
        ).toEqual([]);
        expect(
          outside(
            source,
            findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits)),
          ),
        ).toEqual([]);
        expect(disordered(analysed.tree.children)).toEqual([]);
      });
    }
  });
}

it('finds the same in a file with carriage returns', () => {
  const found = (source: string) =>
    lintNow(analyseNow({ source, format: 'article' }, createMemo(lexicons)), states).map(
      ({ ruleId, span }) => [ruleId, source.slice(span.start, span.end).replaceAll('\r\n', '\n')],
    );
  const faulty = article.replace('a-t-il dit', 'Rieux a dit').replace('We checked', 'We we checked');
  expect(found(faulty.replaceAll('\n', '\r\n'))).toEqual(found(faulty));
});

function repeatTo(length: number, text: string): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

function spansOf({ tree, quotations, attributions, entities, mentions }: AnalysedArticle): Span[] {
  const parts = attributions.flatMap(({ cue, source }) => [cue, source].filter((part) => part !== undefined));
  const marks = quotations.flatMap(({ open, close, content }) =>
    [open, close, content].filter((one) => one !== undefined),
  );
  const roles = entities.flatMap((entity) => [...entity.roles, ...entity.mentions]);
  return [tree, ...tree.children, ...quotations, ...marks, ...attributions, ...parts, ...mentions, ...roles];
}

function outside(source: string, spans: readonly Span[]): Span[] {
  return spans.filter(({ start, end }) => !(0 <= start && start <= end && end <= source.length));
}

/** Blocks that overlap the one before them. */
function disordered(blocks: readonly Span[]): Span[] {
  return blocks.filter((block, index) => block.start < (blocks[index - 1]?.end ?? 0));
}
