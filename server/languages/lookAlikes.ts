/**
 * Letters of Cyrillic and Greek that look like a letter of the Latin script in most typefaces: a choice, by hand, of what
 * Unicode calls confusables (UTS 39).
 * Greek letters that formulas have inside Latin words (*μ*, *α*, *ν*, *Δ*, *Ω*) are left out.
 */
export const lookAlikes: ReadonlyMap<string, string> = pairs(`
  аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ёë їï
  АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ЁË ЇÏ ԌG ԚQ ԜW
  οo ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX
`);

function pairs(text: string): ReadonlyMap<string, string> {
  const letters = text.replace(/\s/gu, '');
  return new Map(
    [...letters].flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1] ?? ''] as const] : [])),
  );
}
