/** @type {import('copydesk').Rule} */
const openingFigure = {
  meta: {
    description: {
      en: 'Do not open a paragraph with a figure.',
      fr: 'Ne pas ouvrir un paragraphe par un chiffre.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      figure: {
        en: 'The paragraph opens with “{words}”: write it out, or turn the sentence.',
        fr: 'Le paragraphe s’ouvre sur « {words} » : à écrire en lettres, ou à tourner autrement.',
      },
    },
    options: {
      from: {
        type: 'integer',
        default: 0,
        minimum: 0,
        description: { en: 'The least figure that is reported.', fr: 'Le plus petit chiffre signalé.' },
      },
    },
  },
  // One block at a time, in offsets of the block: for what depends on nothing else.
  *checkBlock({ block, text }, { options }) {
    const first = block.type === 'paragraph' ? text?.tokens[0] : undefined;
    if (first?.kind !== 'number' || Number.parseInt(first.text, 10) < options.from) return;
    const { start, end, text: words } = first;
    yield { messageId: 'figure', span: { start, end }, values: { words } };
  },
};

/** @type {import('copydesk').Rule} */
const oneVoice = {
  meta: {
    description: {
      en: 'Quote more than one person.',
      fr: 'Citer plus d’une personne.',
    },
    severity: 'suggestion',
    languages: 'all',
    messages: {
      alone: {
        en: 'Nobody but {name} is quoted in this article.',
        fr: 'Personne d’autre que {name} n’est cité dans cet article.',
      },
    },
  },
  // The whole article, in offsets of the source: who is quoted is known by then.
  *check(article) {
    const direct = article.quotations.filter(({ kind }) => kind === 'direct');
    const names = new Set(direct.map(({ attribution }) => attribution?.source?.name));
    const [name] = names;
    const [first] = direct;
    if (direct.length < 3 || names.size > 1 || !first || name === undefined) return;
    yield { messageId: 'alone', span: { start: first.start, end: first.end }, values: { name } };
  },
};

export default {
  rules: {
    'ours/opening-figure': openingFigure,
    'ours/one-voice': oneVoice,
  },
};
