import type { Hover, MarkupKind, Position } from 'vscode-languageserver-types';
import { type Locale, wordsOf } from '../../rules/message.ts';
import { render } from '../description.ts';
import type { TeamFileKind } from '../desks.ts';
import { say } from '../messages.ts';
import { cursorAt } from './cursor.ts';

/** What the key at the position is for; null where there is none. */
export function hoverTeamFile(
  kind: TeamFileKind,
  text: string,
  { line, character }: Position,
  locale: Locale,
  format: MarkupKind,
): Hover | null {
  const cursor = cursorAt(kind, text.split(/\r\n|\r|\n/u), { line, character });
  const { key, field } = cursor ?? {};
  if (!key || !field || character < key.start || character > key.end) return null;
  const { description, required, values, example, preset } = field;
  return {
    range: { start: { line, character: key.start }, end: { line, character: key.end } },
    contents: render(
      {
        title: key.text,
        ...(required && { subtitle: say(locale, 'needed') }),
        lines: [
          wordsOf(description, locale),
          ...(values ? [say(locale, 'oneOf', { values: values.join(', ') })] : []),
          ...(preset === undefined ? [] : [say(locale, 'unlessSaid', { preset })]),
          ...(example === undefined ? [] : [say(locale, 'example', { example })]),
        ],
      },
      format,
    ),
  };
}
