import { defineRule } from '../rule.ts';

/** Stands for what plugins of retext report under rules of their own: it says how grave that is, or switches it off. */
export default defineRule({
  meta: {
    description: {
      en: 'What a plugin of the team’s reports.',
      fr: 'Ce que signale une extension de l’équipe.',
    },
    severity: 'suggestion',
    // It reports what a team's plugins find, and nothing where it has none.
    recommended: true,
    languages: 'all',
    standsForPlugins: true,
    messages: {},
  },
});
