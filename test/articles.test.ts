import { describe, expect, it } from 'vitest';
import type { AnalysedArticle, Quotation } from '../server/analysis/analysedArticle.ts';
import { analyseNow, createLexiconTable, createMemo } from '../server/analysis/pipeline.ts';
import { presetStates } from '../server/config/presets.ts';
import { fixText } from '../server/rules/fix.ts';
import { lintNow, type RuleFinding } from '../server/rules/lint.ts';
import { sameSpeaker } from './analysis/speakerName.ts';
import { type ExpectedEntity, type ExpectedQuotation, readTestArticles } from './expectedArticle.ts';

const states = presetStates('recommended');
const lexicons = createLexiconTable();
const articles = readTestArticles();

it('has eleven faulty and five clean articles at the least', () => {
  expect(articles.filter(({ expected }) => expected.findings.length > 0).length).toBeGreaterThanOrEqual(11);
  expect(articles.filter(({ expected }) => expected.findings.length === 0).length).toBeGreaterThanOrEqual(5);
});

for (const { name, source, expected, fixed } of articles) {
  describe(name, () => {
    const analyse = (text: string) => analyseNow({ source: text, format: 'article' }, createMemo(lexicons));
    const lint = (text: string) => faults(lintNow(analyse(text), states));
    const lines = (text: string, findings: readonly RuleFinding[]) =>
      findings.map((finding) => `${lineOf(text, finding.span.start)}: ${finding.ruleId}`);

    it('is read in its language', () => {
      expect(analyse(source).pack.id).toBe(expected.language);
    });

    it('has these faults and no other', () => {
      const found = lint(source).map(({ ruleId, span }) => `${place(source, span)} ${ruleId}`);
      const wanted = expected.findings.map(({ line, rule, text }) => `${line}: ${text} ${rule}`);
      expect(found.sort()).toEqual(wanted.sort());
    });

    it('quotes these words of these people', () => {
      const { quotations } = analyse(source);
      const found = quotations.map((one) => describeQuotation(source, one, expected.quotations));
      expect(found).toEqual(expected.quotations.map(wantedQuotation));
    });

    it('names these people, bodies and places', () => {
      const { entities } = analyse(source);
      const found = expected.entities.map((wanted) => closest(entities, wanted));
      expect(found).toEqual(expected.entities);
    });

    it('knows who is meant', () => {
      const article = analyse(source);
      const found = expected.references.map(({ words, line }) => ({
        line,
        words,
        entity: referent(article, words),
      }));
      expect(found).toEqual(expected.references);
    });

    it('is mended by its fixes', () => {
      const mended = fixText(source, (text) => faults(lintNow(analyse(text), states)), 'offers');
      expect(mended.split('\n')).toEqual(fixed.split('\n'));
    });

    it('is clean once it is mended, but for what no fix can mend', () => {
      const wanted = expected.remaining.map(({ line, rule }) => `${line}: ${rule}`);
      expect(lines(fixed, lint(fixed))).toEqual(wanted);
    });
  });
}

/** Suggestions are a matter of taste: an article says what is wrong with it. */
function faults(findings: readonly RuleFinding[]): RuleFinding[] {
  return findings.filter(({ severity }) => severity !== 'suggestion');
}

function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}

function place(source: string, { start, end }: { start: number; end: number }): string {
  return `${lineOf(source, start)}: ${source.slice(start, end)}`;
}

function describeQuotation(source: string, one: Quotation, wanted: readonly ExpectedQuotation[]): string {
  const text = place(source, one);
  const expected = wanted.find(({ line, text }) => `${line}: ${text}` === place(source, one));
  const speaker = one.attribution?.source?.name;
  const name = sameSpeaker(speaker, expected?.speaker ?? undefined) ? expected?.speaker : speaker;
  const kind = one.kind === 'title' ? 'term' : one.kind;
  const says = expected && expected.speaker === undefined ? '' : ` = ${name ?? 'nobody'}`;
  return `${text} ${expected && expected.kind === undefined ? '' : kind}${says}`;
}

function wantedQuotation({ line, text, kind, speaker }: ExpectedQuotation): string {
  return `${line}: ${text} ${kind ?? ''}${speaker === undefined ? '' : ` = ${speaker ?? 'nobody'}`}`;
}

function closest(entities: AnalysedArticle['entities'], wanted: ExpectedEntity): unknown {
  const found = entities.find(({ name }) => name === wanted.name);
  if (found === undefined) return `none of ${entities.map(({ name }) => name).join(', ')}`;
  const given = found.roles.map(({ text }) => text);
  const roles = wanted.roles?.map((role) =>
    given.some((one) => one.includes(role)) ? role : given.join(' / '),
  );
  return { name: found.name, type: found.type, ...(roles && { roles }) };
}

function referent({ source, mentions, entities }: AnalysedArticle, words: string): string | null {
  const before = words.indexOf('⟦');
  const context = words.replace(/[⟦⟧]/gu, '');
  const first = source.indexOf(context);
  expect(source.indexOf(context, first + 1), `${words} stands once in the article`).toBe(-1);
  const start = first + before;
  const end = first + words.indexOf('⟧') - 1;
  const mention = mentions.find((one) => one.start < end && start < one.end);
  return entities.find(({ id }) => id === mention?.entity)?.name ?? null;
}
