/** `2026-07-03`, with the time and the zone behind it where it has them, as YAML and JavaScript write them. */
const DATE =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?[ \t]*(?:[Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/u;

/** Why a text is no date; undefined where it is one. */
export function brokenDate(text: string): 'notDate' | 'noSuchDate' | undefined {
  const found = DATE.exec(text.trim());
  if (!found) return 'notDate';
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && hours < 24 && minutes < 60 && seconds < 60 ? undefined : 'noSuchDate';
}

/** `fr`, `fr-CA`, `fr_FR`, `zh-Hant-TW`. */
export function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,4}$/iu.test(text.trim());
}
