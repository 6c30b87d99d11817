/** What is missing in the rules' own words: each text stands in English and French, with the same values in both. */
export function findFaults(rules) {
  return Object.entries(rules).flatMap(([id, { meta, check, checkBlock, checkDirectives }]) => [
    ...(check || checkBlock || checkDirectives || meta.standsForPlugins ? [] : [`${id}: checks nothing.`]),
    ...faultsOf(`${id}: description`, meta.description),
    ...Object.entries(meta.messages).flatMap(([name, text]) => faultsOf(`${id}: message ${name}`, text)),
    ...Object.entries(meta.fixes ?? {}).flatMap(([name, text]) => faultsOf(`${id}: fix ${name}`, text)),
    ...Object.entries(meta.options ?? {}).flatMap(([name, { description }]) =>
      faultsOf(`${id}: option ${name}`, description),
    ),
    ...(Object.keys(meta.messages).length > 0 || meta.standsForPlugins ? [] : [`${id}: has no message.`]),
  ]);
}

function faultsOf(where, text) {
  const missing = ['en', 'fr'].filter((locale) => !text?.[locale]?.trim());
  if (missing.length > 0) return [`${where} is missing in ${missing.join(' and ')}.`];
  return valuesOf(text.en) === valuesOf(text.fr)
    ? []
    : [`${where} has other values in English than in French.`];
}

function valuesOf(text) {
  return [...new Set(text.match(/\{[a-zA-Z]+\}/g))].sort().join(' ');
}
