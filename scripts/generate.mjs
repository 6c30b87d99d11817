// Writes what is derived: the language data, then everything that follows from the rules themselves.
import { existsSync } from 'node:fs';
import { configSchema } from './generate/configSchema.mjs';
import { entityFileSchema, termFileSchema } from './generate/entityFileSchema.mjs';
import { writeIfChanged } from './generate/files.mjs';
import { loadModule } from './generate/loadModule.mjs';
import { findFaults } from './generate/ruleFaults.mjs';
import { findRuleIds, loadRules, ruleIndex } from './generate/ruleIndex.mjs';
import { rulePage, rulesReadme } from './generate/rulePages.mjs';

const languages = new URL('./languages/index.mjs', import.meta.url);
if (existsSync(languages)) await (await import(languages.href)).generateLanguages();

const ids = findRuleIds();
writeIfChanged('server/rules/index.ts', ruleIndex(ids));
const rules = await loadRules();
const faults = findFaults(rules);
const { CONFIG_FIELDS } = await loadModule('server/config/configFields.ts');
writeIfChanged('schemas/copydesk.schema.json', configSchema(CONFIG_FIELDS, rules));
const { ENTITY_FIELDS } = await loadModule('server/config/entityFields.ts');
const { TERM_FIELDS } = await loadModule('server/config/termFields.ts');
writeIfChanged('schemas/terms-file.schema.json', termFileSchema(TERM_FIELDS));
writeIfChanged('schemas/entities-file.schema.json', entityFileSchema(ENTITY_FIELDS));
writeIfChanged('docs/rules/README.md', rulesReadme(rules));
for (const [id, rule] of Object.entries(rules)) {
  const page = rulePage(id, rule);
  if (page.fault) faults.push(page.fault);
  else writeIfChanged(page.path, page.text);
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
