import { type MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import { escapeMarkdown, oneLine } from './markdown.ts';

/** A text of short lines, the first of them the title; its words come from the file and are not yet escaped. */
export interface Description {
  readonly title: string;
  readonly subtitle?: string;
  readonly lines: readonly string[];
  /** For the last line. */
  readonly links?: readonly Link[];
}

/** What is said of it by somebody else than the article. */
export type Facts = Required<Pick<Description, 'lines' | 'links'>>;

export interface Link {
  readonly label: string;
  /** Of the web. */
  readonly address: string;
}

/** The description in the form that the client shows. */
export function render(
  { title, subtitle, lines, links = [] }: Description,
  format: MarkupKind,
): MarkupContent {
  if (format === MarkupKind.PlainText) {
    const head = subtitle ? `${title} – ${subtitle}` : title;
    const addresses = links.map(({ address }) => address);
    return { kind: format, value: [head, ...lines, ...addresses].map(oneLine).join('\n') };
  }
  const head = `**${escapeMarkdown(title)}**${subtitle ? ` – ${escapeMarkdown(subtitle)}` : ''}`;
  const last = links.length > 0 ? [links.map(renderLink).join(' · ')] : [];
  return { kind: format, value: [head, ...lines.map(escapeMarkdown), ...last].join('  \n') };
}

/** Whatever stands in the address, the link ends where it ends. */
function renderLink({ label, address }: Link): string {
  return `[${escapeMarkdown(label)}](<${address.replace(/[<>\s\\]/gu, encodeURIComponent)}>)`;
}
