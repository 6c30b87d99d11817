const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Uint8Array(128);
for (let value = 0; value < LETTERS.length; value += 1) VALUES[LETTERS.charCodeAt(value)] = value;

/** The bytes of a text in base 64 with `=` at its end; neither Node's `Buffer` nor the browser's `atob` is in both. */
export function fromBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let at = 0;
  for (let index = 0; index < text.length; index += 4) {
    let four = 0;
    for (let each = index; each < index + 4; each += 1)
      four = (four << 6) | (VALUES[text.charCodeAt(each)] ?? 0);
    for (let shift = 16; shift >= 0 && at < bytes.length; shift -= 8) {
      bytes[at] = (four >> shift) & 0xff;
      at += 1;
    }
  }
  return bytes;
}
