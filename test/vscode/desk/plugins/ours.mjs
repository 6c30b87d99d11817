/** A rule of the house: no paragraph opens with a figure. */
const openingFigure = {
  meta: {
    severity: 'warning',
    messages: { figure: { en: 'A figure opens the paragraph.', fr: 'Un chiffre ouvre le paragraphe.' } },
  },
  *checkBlock({ block, text }) {
    const first = block.type === 'paragraph' ? text?.tokens[0] : undefined;
    if (first?.kind === 'number') yield { messageId: 'figure', span: { start: first.start, end: first.end } };
  },
};

export default { rules: { 'ours/opening-figure': openingFigure } };
