import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Fix, Region, ReportingDescriptor, Result, ToolComponent } from 'sarif';
import { homepage, version } from '../../../package.json';
import type { LintFix, LintMessage, LintResult } from '../../results/lintResult.ts';
import { rules } from '../../rules/index.ts';
import type { RuleTable } from '../../rules/lint.ts';
import { type Locale, wordsOf } from '../../rules/message.ts';
import type { Severity } from '../../rules/rule.ts';
import { createPositions, type Positions } from '../../service/positions.ts';
import type { Context } from '../context.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { Reporter } from './reporter.ts';

const LEVELS = { error: 'error', warning: 'warning', suggestion: 'note' } as const satisfies Record<
  Severity,
  Result['level']
>;

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * SARIF 2.1.0, which code scanning reads. The rules come behind the results, because they are those that found something; the order of
 * an object's fields means nothing.
 */
export function createSarifReporter({
  locale,
  terminal,
  hasFailed,
}: Pick<Context, 'locale' | 'terminal' | 'hasFailed'>): Reporter<LintResult> {
  const found = new Map<string, ReportingDescriptor>();
  let before = '\n';
  return {
    begin: () =>
      `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","language":"${locale}","results":[`,
    report(result, text) {
      const location = locationOf(result.path, terminal.folder);
      const positions = createPositions(text);
      const fingerprints = fingerprintsOf(result.messages, text);
      return result.messages
        .map((message, at) => {
          if (!found.has(message.ruleId)) found.set(message.ruleId, describe(message, locale));
          const ruleIndex = [...found.keys()].indexOf(message.ruleId);
          const line =
            before +
            JSON.stringify(toResult(message, ruleIndex, location, positions, fingerprints[at] ?? ''));
          before = ',\n';
          return line;
        })
        .join('');
    },
    end() {
      const driver: ToolComponent = {
        name: 'Copydesk',
        semanticVersion: version,
        informationUri: homepage,
        rules: [...found.values()],
      };
      const invocations = [{ executionSuccessful: !hasFailed() }];
      return `\n],"tool":${JSON.stringify({ driver })},"invocations":${JSON.stringify(invocations)}}]}\n`;
    },
  };
}

/** From the root of the sources where the file is below the current folder, else where it is on this machine. */
function locationOf(shown: string, folder: string): ArtifactLocation {
  const plain = path.posix.normalize(shown);
  if (path.isAbsolute(plain) || plain.startsWith('../'))
    return { uri: pathToFileURL(path.resolve(folder, plain)).href };
  return { uri: plain.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

function describe({ ruleId, url }: LintMessage, locale: Locale): ReportingDescriptor {
  const table: RuleTable = rules;
  const meta = table[ruleId]?.meta;
  if (!meta) return { id: ruleId, helpUri: url };
  const text = wordsOf(meta.description, locale);
  return {
    id: ruleId,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: `${text} ${url}`, markdown: `${text} [${ruleId}](${url})` },
    helpUri: url,
    defaultConfiguration: { level: LEVELS[meta.severity] },
  };
}

function toResult(
  { ruleId, severity, message, offset, fixes }: LintMessage,
  ruleIndex: number,
  artifactLocation: ArtifactLocation,
  positions: Positions,
  fingerprint: string,
): Result {
  return {
    ruleId,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(offset, positions) } }],
    partialFingerprints: { 'wordsOnTheirLine/v1': fingerprint },
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => toFix(fix, artifactLocation, positions)) }),
  };
}

function toFix(
  { title, safe, edits }: LintFix,
  artifactLocation: ArtifactLocation,
  positions: Positions,
): Fix {
  const replacements = edits.map(({ newText, ...span }) => ({
    deletedRegion: regionOf(span, positions),
    insertedContent: { text: newText },
  }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation, replacements }],
    properties: { safe },
  };
}

/** Lines and columns from 1, the end exclusive; offsets from 0. */
function regionOf(span: LintMessage['offset'], positions: Positions): Region {
  const { start, end } = positions.rangeOf(span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}
