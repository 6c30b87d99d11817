import type { Rule } from './rule.ts';

export const rules: Readonly<Record<string, Rule>> = {};
