// @ts-check
/**
 * @param {string} name of the package
 * @param {readonly string[]} contents
 * @param {readonly string[]} needed
 * @param {readonly RegExp[]} allowed besides
 */
export function checkContents(name, contents, needed, allowed) {
  const missing = needed.filter((file) => !contents.includes(file));
  const alien = contents.filter(
    (file) => !needed.includes(file) && !allowed.some((pattern) => pattern.test(file)),
  );
  if (missing.length > 0) throw new Error(`${name} lacks ${missing.join(', ')}`);
  if (alien.length > 0) throw new Error(`${name} must not hold ${alien.join(', ')}`);
}
