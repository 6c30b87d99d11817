import { applyEdits, editsOf } from '../rules/fix.ts';
import type { RuleFinding } from '../rules/lint.ts';
import type { Edit } from '../rules/rule.ts';
import { composeEdits } from './composeEdits.ts';

const PASSES = 10;

/**
 * Edits of the source that apply all safe fixes, and those that the fixed text needs in its turn.
 * @param lint the findings of another text in the source's place; undefined gives up.
 */
export async function fixAll(
  source: string,
  findings: readonly RuleFinding[],
  lint: (source: string) => Promise<readonly RuleFinding[] | undefined>,
): Promise<readonly Edit[] | undefined> {
  const passes: (readonly Edit[])[] = [];
  let text = source;
  let found: readonly RuleFinding[] | undefined = findings;
  while (passes.length < PASSES) {
    const edits = editsOf(found, 'safe');
    const next = applyEdits(text, edits);
    if (next === text) break;
    passes.push(edits);
    text = next;
    found = await lint(text);
    if (found === undefined) return undefined;
  }
  return composeEdits(source, passes);
}
