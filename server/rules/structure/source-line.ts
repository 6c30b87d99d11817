import { fold } from '../../analysis/words/tokens.ts';
import type { LanguagePack } from '../../languages/languagePack.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Write the source line with the right label, its spacing and a full address.',
      fr: 'Écrivez la ligne de source avec le bon intitulé, ses espaces et une adresse complète.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      label: {
        en: 'A source line begins “{wantedLabel}”, not “{label}”.',
        fr: 'Une ligne de source commence par « {wantedLabel} », non par « {label} ».',
      },
      address: {
        en: '“{address}” is no full address: write {wantedAddress}.',
        fr: '« {address} » n’est pas une adresse complète : écrivez {wantedAddress}.',
      },
      both: {
        en: 'A source line begins “{wantedLabel}”, not “{label}”, and gives a full address: {wantedAddress}.',
        fr: 'Une ligne de source commence par « {wantedLabel} », non par « {label} », et donne une adresse complète : {wantedAddress}.',
      },
    },
    fixes: { rewrite: { en: 'Write “{line}”', fr: 'Écrire « {line} »' } },
  },
  *check({ blocks, source, pack }) {
    for (const { block } of blocks) {
      if (block.type !== 'sourceLine') continue;
      const line = readLine(source.slice(block.start, block.end).trimEnd(), pack);
      if (!line) continue;
      const wanted = line.wantedLabel + line.wantedAddress;
      const labelWrong = line.label !== line.wantedLabel;
      const addressWrong = line.address !== line.wantedAddress;
      if (!labelWrong && !addressWrong) continue;
      const values = {
        ...line,
        label: line.label.trimEnd(),
        wantedLabel: line.wantedLabel.trimEnd(),
        line: wanted,
      };
      const span = { start: block.start, end: block.start + line.length };
      yield {
        messageId: labelWrong && addressWrong ? 'both' : labelWrong ? 'label' : 'address',
        span,
        values,
        fixes: [{ fixId: 'rewrite', values, safe: false, edits: [{ ...span, newText: wanted }] }],
      };
    }
  },
});

interface SourceLine {
  /** With the colon and the space around it. */
  readonly label: string;
  readonly wantedLabel: string;
  readonly address: string;
  readonly wantedAddress: string;
  readonly length: number;
}

/** A colon, or what stands for it before an address: `Source - https://…`, `Source https://…`. */
const SEPARATOR = /:\s*|\s+(?:[–—-]\s*)?(?=https?:|www\.)/iu;

/** Reads `label : address`; undefined for a line of another form, such as one that begins with markup. */
function readLine(text: string, pack: LanguagePack): SourceLine | undefined {
  const separator = SEPARATOR.exec(text);
  const written = text.slice(0, separator?.index ?? 0).trimEnd();
  if (!separator || !isLabel(written, pack)) return undefined;
  const label = text.slice(0, separator.index + separator[0].length);
  const address = text.slice(label.length);
  const wanted = wantedLabel(written, address, pack);
  return {
    label,
    wantedLabel: spaced(label) === spaced(wanted) ? label : wanted,
    address,
    wantedAddress: withSchemes(address),
    length: text.length,
  };
}

function isLabel(written: string, { sourceLine }: LanguagePack): boolean {
  const label = fold(written);
  return (
    label === fold(labelWord(sourceLine.label)) || sourceLine.labels.some((known) => fold(known) === label)
  );
}

/** The word of `Source : `. */
function labelWord(label: string): string {
  return label.replace(':', '').trim();
}

/** Several sources keep their plural: `Sources : AFP, Reuters`. */
function wantedLabel(written: string, address: string, { sourceLine, coordinators }: LanguagePack): string {
  const word = labelWord(sourceLine.label);
  const several =
    /[,;]/.test(address) || address.split(/\s+/).some((part) => coordinators.includes(fold(part)));
  return several && fold(written) === `${fold(word)}s`
    ? sourceLine.label.replace(word, `${word}s`)
    : sourceLine.label;
}

/** Spaces that look alike are alike. */
function spaced(label: string): string {
  return label.replaceAll(/\s/g, ' ');
}

/** Each bare domain of the list as a full address: `exemple.fr, exemple.org`. */
function withSchemes(text: string): string {
  const parts = text.split(/(\s*[,;]\s+)/u);
  if (!parts.some((part) => isBareDomain(part))) return text;
  return parts.map((part) => (isBareDomain(part) ? `https://${part.replace(/\.$/, '')}` : part)).join('');
}

/** Not a name that is written like one: *Booking.com*. */
function isBareDomain(address: string): boolean {
  if (!/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/\S*)?\.?$/u.test(address) || !/\p{L}/u.test(address))
    return false;
  return !/^\p{Lu}\p{Ll}/u.test(address) || /^www\.|\//iu.test(address);
}
