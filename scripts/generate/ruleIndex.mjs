import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';
import { loadModule } from './loadModule.mjs';

/** Ids of all rules: every `server/rules/<family>/<name>.ts` is one; what they are made of stands in `parts/`. */
export function findRuleIds() {
  return readdirSync(join(root, 'server/rules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: family }) =>
      readdirSync(join(root, 'server/rules', family))
        .filter((file) => file.endsWith('.ts'))
        .map((file) => `${family}/${file.slice(0, -'.ts'.length)}`),
    )
    .sort();
}

/** Biome wants `headline` before `headline-facts`. */
const withoutEnding = (path) => path.slice(0, -'.ts'.length);

/** The text of `server/rules/index.ts`. */
export function ruleIndex(ids) {
  const imports = [
    { from: './rule.ts', names: 'type { Rule }' },
    ...ids.map((id) => ({ from: `./${id}.ts`, names: nameOf(id) })),
  ].sort((a, b) => (withoutEnding(a.from) < withoutEnding(b.from) ? -1 : 1));
  return [
    '// Written by `npm run generate`.',
    ...imports.map(({ from, names }) => `import ${names} from '${from}';`),
    '',
    '/** Every rule by its id, in order. */',
    'export const rules: Readonly<Record<string, Rule>> = {',
    ...ids.map((id) => `  '${id}': ${nameOf(id)},`),
    '};',
    '',
  ].join('\n');
}

/** `quotes/multi-paragraph` is `quotesMultiParagraph`. */
function nameOf(id) {
  return id.replaceAll(/[/-](.)/g, (_, letter) => letter.toUpperCase());
}

/** The rules as the server knows them, by id. */
export async function loadRules() {
  return (await loadModule('server/rules/index.ts')).rules;
}
