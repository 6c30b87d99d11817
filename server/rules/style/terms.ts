import { isQuoted } from '../../analysis/quotations/ownWords.ts';
import { defineRule } from '../rule.ts';
import { findTerms } from './parts/termMatches.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Use the words of the team’s list.',
      fr: 'Employez les mots de la liste de l’équipe.',
    },
    severity: 'suggestion',
    // It reports what a team lists, and nothing where none does.
    recommended: true,
    languages: 'all',
    messages: {
      instead: {
        en: 'The house writes “{use}”, not “{words}”.',
        fr: 'La maison écrit « {use} », et non « {words} ».',
      },
      insteadBecause: {
        en: 'The house writes “{use}”, not “{words}”: {reason}.',
        fr: 'La maison écrit « {use} », et non « {words} » : {reason}.',
      },
      avoid: { en: 'The house avoids “{words}”.', fr: 'La maison évite « {words} ».' },
      avoidBecause: {
        en: 'The house avoids “{words}”: {reason}.',
        fr: 'La maison évite « {words} » : {reason}.',
      },
    },
    fixes: { write: { en: 'Write “{use}”', fr: 'Écrire « {use} »' } },
  },
  *checkBlock({ text }, { terms }) {
    if (!text || terms.length === 0) return;
    for (const { term, words, uses, ...span } of findTerms(text, terms)) {
      if (!term.inQuotations && isQuoted(text, span.start)) continue;
      const [use] = uses;
      const reason = term.reason?.replace(/[.!?\s]+$/u, '');
      const values = { words, ...(use !== undefined && { use }), ...(reason && { reason }) };
      const messageId =
        use === undefined ? (reason ? 'avoidBecause' : 'avoid') : reason ? 'insteadBecause' : 'instead';
      yield {
        messageId,
        span,
        values,
        ...(term.severity && { severity: term.severity }),
        fixes: uses.map((each) => ({
          fixId: 'write' as const,
          values: { use: each },
          safe: term.isSafe && uses.length === 1 && !isQuoted(text, span.start),
          edits: [{ ...span, newText: each }],
        })),
      };
    }
  },
});
