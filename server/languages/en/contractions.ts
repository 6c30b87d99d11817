/** What is left of a word behind an apostrophe where only one word can be meant: not *’s*, which is *is* or *has*, nor *’d*. */
export const contractions: Readonly<Record<string, string>> = { re: 'are', ll: 'will', ve: 'have', m: 'am' };
