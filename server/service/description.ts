import { type MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import { escapeMarkdown, oneLine } from './markdown.ts';

/** A text of short lines, the first of them the title; its words come from the file and are not yet escaped. */
export interface Description {
  readonly title: string;
  readonly subtitle?: string;
  readonly lines: readonly string[];
}

/** The description in the form that the client shows. */
export function render({ title, subtitle, lines }: Description, format: MarkupKind): MarkupContent {
  if (format === MarkupKind.PlainText) {
    const head = subtitle ? `${title} – ${subtitle}` : title;
    return { kind: format, value: [head, ...lines].map(oneLine).join('\n') };
  }
  const head = `**${escapeMarkdown(title)}**${subtitle ? ` – ${escapeMarkdown(subtitle)}` : ''}`;
  return { kind: format, value: [head, ...lines.map(escapeMarkdown)].join('  \n') };
}
