/** Two speakers, a pronoun in a tag, a partial quotation, a crosshead. */
export const BRIDGE = [
  'Le pont de Valbrune restera fermé tout l’hiver',
  '',
  'Le pont suspendu restera fermé jusqu’au printemps, a annoncé mardi la maire de Valbrune, Claire Aubertin.',
  '',
  '«\u00a0Les câbles ont été examinés et nous ne rouvrirons pas avant la fin des travaux\u00a0», a-t-elle ajouté.',
  '',
  '## Des commerçants inquiets',
  '',
  '«\u00a0Nous perdons la moitié de nos clients depuis la fermeture\u00a0», a déclaré Karim Peyron, président de l’association des commerçants. Il évoque une «\u00a0hécatombe\u00a0» et demande de l’aide.',
].join('\n');

/** Front matter, a comment, a block quotation, hard-wrapped paragraphs. */
export const WRAPPED = `---
headline: A bridge too costly
language: en
---

The county will close the Harland bridge this winter, the
mayor said on Tuesday.

<!-- Ask for the
report. -->

> “We had no choice,
> and we took it.”
> — Ann Brook

## What comes next

The work will take
two years.
`;
