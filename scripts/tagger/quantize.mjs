/** The largest weight that a byte holds; few are larger, and those are cut. */
const LARGEST = 6;

/** Weights as bytes, and what else the tagger reads: see `TaggerData`. */
export function toData({ weights, transitions }, { table, wide }) {
  const scale = 127 / LARGEST;
  const bytes = new Int8Array(weights.length);
  for (let at = 0; at < weights.length; at += 1)
    bytes[at] = Math.max(-127, Math.min(127, Math.round(weights[at] * scale)));
  return {
    classes: Buffer.from(table).toString('base64'),
    wide: [...wide],
    weights: Buffer.from(bytes.buffer).toString('base64'),
    transitions: [...transitions].map((weight) => Math.round(weight * scale)),
    scale,
  };
}
