import { read } from './files.mjs';

const BEGIN = '<!-- Written by `npm run generate` from here … -->';
const END = '<!-- … to here. -->';

/** The page of a rule with its header brought up to date: `{ path, text }`, or `{ fault }`. */
export function rulePage(id, rule) {
  const path = `docs/rules/${id}.md`;
  const page = read(path);
  if (page === undefined) return { fault: `${id}: has no page ${path}.` };
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  // A new page begins with its prose; the header goes in front of it.
  const prose = from < 0 || to < 0 ? `\n\n${page.replace(/^# .*\n+/, '')}` : page.slice(to + END.length);
  const missing = ['## Reported', '## Not reported'].filter((title) => !prose.includes(`\n${title}\n`));
  if (missing.length > 0) return { fault: `${path}: has no section ${missing.join(' or ')}.` };
  return { path, text: `${header(id, rule)}\n\n${prose.trimStart()}` };
}

function header(id, { meta }) {
  const facts = [
    ['Severity', meta.severity],
    ['Presets', presetsOf(meta).join(', ')],
    ['Languages', languagesOf(meta)],
    ['Fix', fixOf(meta)],
  ];
  return [
    `# ${id}`,
    '',
    BEGIN,
    '',
    meta.description.en,
    '',
    `*${meta.description.fr}*`,
    '',
    '| | |',
    '| --- | --- |',
    ...facts.map(([name, value]) => `| ${name} | ${value} |`),
    '',
    ...optionTable(meta.options),
    END,
  ].join('\n');
}

function optionTable(options) {
  if (!options || Object.keys(options).length === 0) return [];
  const rows = Object.entries(options).map(
    ([name, schema]) =>
      `| \`${name}\` | ${defaultOf(schema)} | ${valuesOf(schema)} | ${schema.description.en} |`,
  );
  return ['| Option | Default | Values | What it does |', '| --- | --- | --- | --- |', ...rows, ''];
}

function defaultOf({ type, default: value }) {
  return type === 'array' ? (value.length === 0 ? 'none' : `\`${value.join(', ')}\``) : `\`${value}\``;
}

function valuesOf({ type, enum: values, minimum, maximum }) {
  if (values) return values.map((value) => `\`${value}\``).join(', ');
  if (type === 'boolean') return '`true`, `false`';
  if (type === 'array') return 'a list of words';
  return `whole number${minimum === undefined ? '' : ` from ${minimum}`}${maximum === undefined ? '' : ` to ${maximum}`}`;
}

function presetsOf(meta) {
  return (meta.recommended ?? meta.severity !== 'suggestion') ? ['`recommended`', '`strict`'] : ['`strict`'];
}

function languagesOf({ languages }) {
  return languages === 'all' ? 'all' : languages.map((language) => `\`${language}\``).join(', ');
}

/** The titles of the fixes; which of them are safe is told by the examples. */
function fixOf({ fixes }) {
  const titles = Object.values(fixes ?? {}).map(({ en }) => en.replaceAll(/\{[a-zA-Z]+\}/g, '…'));
  return titles.length === 0 ? 'none' : titles.join(' · ');
}

/** The text of `docs/rules/README.md`. */
export function rulesReadme(rules) {
  const rows = Object.entries(rules).map(
    ([id, { meta }]) =>
      `| [\`${id}\`](${id}.md) | ${meta.severity} | ${languagesOf(meta)} | ${presetsOf(meta).join(', ')} | ${meta.description.en} |`,
  );
  return [
    '# Rules',
    '',
    'Written by `npm run generate`. Each page says why the rule is there and shows what it reports and what it lets pass; the',
    'examples on it are the rule’s tests. A fix is applied by *fix all* only where it is safe; any other waits for the writer.',
    '',
    '| Rule | Severity | Languages | Presets | What it asks |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
