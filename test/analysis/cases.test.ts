import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnalysedArticle, Attribution } from '../../server/analysis/analysedArticle.ts';
import { analyseNow, createLexiconTable, createMemo } from '../../server/analysis/pipeline.ts';
import type { Span } from '../../server/article/span.ts';
import { type AnalysisCase, type Label, parseCases } from './caseLabels.ts';
import { sameSpeaker } from './speakerName.ts';

const lexicons = createLexiconTable();
const folder = new URL('cases/', import.meta.url);
/** Ends the heading of a known gap: its test shows when the gap is closed. */
const NOT_YET = ' (not yet)';
const HEADLINES: Readonly<Record<string, string>> = { fr: 'Titre d’un article', en: 'Title of an article' };

for (const file of readdirSync(folder).filter((name) => /^[a-z]{2}-/.test(name))) {
  const language = file.slice(0, 2);
  const cases = parseCases(readFileSync(new URL(file, folder), 'utf8'), HEADLINES[language] ?? 'News');
  describe(file, () => {
    for (const one of cases) {
      const test = one.title.endsWith(NOT_YET) ? it.fails : it;
      test(one.title, () => {
        const article = analyseNow(
          {
            source: one.source,
            format: 'article',
            layout: 'blank-lines',
            language,
          },
          createMemo(lexicons),
        );
        expect(found(article, one)).toEqual(expected(one));
      });
    }
  });
}

/** The labels as lines, so that a failure reads as a difference of lines. */
function expected({ source, labels }: AnalysisCase): string[] {
  return labels.map((label) => {
    const speaker = isQuotation(label) ? (label.name ?? 'nobody') : label.name;
    return line(source, label.kind, label, speaker);
  });
}

function found(article: AnalysedArticle, { source, labels }: AnalysisCase): string[] {
  const lines = new Map<string, Span>();
  const add = (kind: Label['kind'], span: Span, name: string | undefined) => {
    const label = labels.find((one) => one.start === span.start && sameKind(one.kind, kind));
    const shown = label?.kind === 'any' ? 'any' : kind;
    lines.set(line(source, shown, span, sameSpeaker(name, label?.name) ? label?.name : name), span);
  };
  const labelled = (kind: Label['kind']) => labels.some((label) => label.kind === kind);
  for (const quotation of article.quotations) {
    const kind = quotation.kind === 'direct' ? 'content' : quotation.kind === 'partial' ? 'partial' : 'term';
    add(kind, quotation, kind === 'term' ? 'nobody' : (quotation.attribution?.source?.name ?? 'nobody'));
  }
  for (const { cue, source: speaker } of attributionsOf(article)) {
    if (cue === undefined) continue;
    if (labelled('cue')) add('cue', withoutPronoun(source, cue), undefined);
    if (labelled('source') && speaker !== undefined) {
      const named = labels.some((one) => one.kind === 'source' && one.start === speaker.start && one.name);
      add('source', speaker, named ? speaker.name : undefined);
    }
  }
  return [...lines].sort(([, a], [, b]) => a.start - b.start || b.end - a.end).map(([text]) => text);
}

function attributionsOf(article: AnalysedArticle): Attribution[] {
  return article.quotations.flatMap(({ attribution }) => (attribution === undefined ? [] : [attribution]));
}

function line(source: string, kind: string, { start, end }: Span, name: string | undefined): string {
  return `${start} ${kind} ${source.slice(start, end)}${name === undefined ? '' : ` = ${name}`}`;
}

function isQuotation({ kind }: Label): boolean {
  return kind !== 'cue' && kind !== 'source';
}

function sameKind(a: Label['kind'], b: Label['kind']): boolean {
  const quotation = (kind: Label['kind']) => kind !== 'cue' && kind !== 'source';
  return a === b || (quotation(a) && quotation(b));
}

/** `dit-il` and `ajoute-t-il` without what hangs on the verb; `a-t-il ajouté` keeps it. */
function withoutPronoun(source: string, { start, end }: Span): Span {
  const inverted = /-(?:t-)?\p{Ll}+$/u.exec(source.slice(start, end));
  return { start, end: inverted === null ? end : start + inverted.index };
}
