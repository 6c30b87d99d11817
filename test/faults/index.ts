export { drawFaults } from './draw.ts';
export { createJudge } from './judge.ts';
export { readArticles } from './readArticles.ts';
export { tallyOf } from './tally.ts';
