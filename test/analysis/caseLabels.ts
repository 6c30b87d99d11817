import type { Span } from '../../server/article/span.ts';

export type LabelKind = 'content' | 'partial' | 'term' | 'any' | 'cue' | 'source';

export interface Label extends Span {
  readonly kind: LabelKind;
  /** What stands after `=`: who is quoted, or whom the words of the source name. */
  readonly name: string | undefined;
}

export interface AnalysisCase {
  readonly title: string;
  /** The article without its labels, under a headline. */
  readonly source: string;
  readonly labels: readonly Label[];
}

/** Reads the cases of a Markdown file: each `##` heading and the `article` block under it. */
export function parseCases(markdown: string, headline: string): AnalysisCase[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => parseCase(section, headline));
}

function parseCase(section: string, headline: string): AnalysisCase {
  const title = section.slice(0, section.indexOf('\n'));
  const fence = /^```article(.*)\n([\s\S]*?)\n```$/m.exec(section);
  if (fence === null) throw new Error(`no article block under “${title}”`);
  const opening = fence[1]?.includes('headline') ? '' : `# ${headline}\n\n`;
  return { title, ...parseLabels(`${opening}${fence[2]}\n`) };
}

const OPENING = /⟦(content|partial|term|any|cue|source)(?:=([^:⟦⟧]*))?: ?/y;

/** Takes the labels out of the text; their spans are offsets of what is left. */
export function parseLabels(labelled: string): { source: string; labels: Label[] } {
  const labels: Label[] = [];
  const open: Omit<Label, 'end'>[] = [];
  let source = '';
  for (let at = 0; at < labelled.length; ) {
    OPENING.lastIndex = at;
    const match = OPENING.exec(labelled);
    if (match !== null) {
      open.push({ kind: match[1] as LabelKind, name: match[2], start: source.length });
      at = OPENING.lastIndex;
    } else if (labelled[at] === '⟧') {
      const label = open.pop();
      if (label === undefined) throw new Error(`a label is closed twice: ${labelled}`);
      labels.push({ ...label, end: source.length });
      at++;
    } else if (labelled[at] === '⟦') {
      throw new Error(`unknown label: ${labelled.slice(at, at + 20)}`);
    } else {
      source += labelled[at++];
    }
  }
  if (open.length > 0) throw new Error(`a label is left open: ${labelled}`);
  return { source, labels: labels.sort((a, b) => a.start - b.start || b.end - a.end) };
}
