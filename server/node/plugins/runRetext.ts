import type { Root } from 'nlcst';
import type { Processor } from 'unified';
import type { Point } from 'unist';
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { VFileMessage } from 'vfile-message';
import type { AnalysedArticle } from '../../analysis/analysedArticle.ts';
import type { Span } from '../../article/span.ts';
import type { FoundByWorker } from './messages.ts';

/** What a plugin of retext says of the article. It has a tree of its own, which it may change as it likes. */
export async function runRetext(
  processor: Pick<Processor, 'run'>,
  name: string,
  { source }: AnalysedArticle,
  tree: Root,
): Promise<readonly FoundByWorker[]> {
  const file = new VFile({ value: source });
  await processor.run(structuredClone(tree), file).catch((error: unknown) => {
    // A plugin that gives up by `file.fail` has said why in a message.
    if (!file.messages.some((message) => message === error)) throw error;
  });
  const places = location(source);
  return file.messages.map((message) => toFinding(message, name, source, spanOf(message, places, tree)));
}

function toFinding(message: VFileMessage, name: string, source: string, span: Span): FoundByWorker {
  const { reason, ruleId, source: by = name, url, actual } = message;
  const family = by.replaceAll('/', '-');
  const expected = Array.isArray(message.expected) ? message.expected.map(String) : [];
  // What the plugin takes the words for need not be what stands there, with markup between.
  const isAsItSays = typeof actual !== 'string' || source.slice(span.start, span.end) === actual;
  return {
    ruleId: `${family}/${ruleId ?? 'message'}`,
    severity: message.fatal ? 'error' : undefined,
    span,
    message: { en: reason, fr: reason },
    fixes: isAsItSays ? expected.map((words) => toFix(words, span)) : [],
    url,
  };
}

function toFix(newText: string, span: Span): FoundByWorker['fixes'][number] {
  const title =
    newText === ''
      ? { en: 'Remove these words', fr: 'Supprimer ces mots' }
      : { en: `Write “${newText}”`, fr: `Écrire « ${newText} »` };
  return { title, safe: false, edits: [{ ...span, newText }] };
}

/** What is said of no place is said of the first words. */
function spanOf({ place, actual }: VFileMessage, places: ReturnType<typeof location>, tree: Root): Span {
  const offsetOf = (point: Point) => point.offset ?? places.toOffset(point) ?? 0;
  if (!place) {
    const { start, end } = tree.children[0]?.position ?? {};
    return start && end ? { start: offsetOf(start), end: offsetOf(end) } : { start: 0, end: 0 };
  }
  if ('start' in place) return { start: offsetOf(place.start), end: offsetOf(place.end) };
  const start = offsetOf(place);
  return { start, end: start + Math.max(1, actual?.length ?? 0) };
}
