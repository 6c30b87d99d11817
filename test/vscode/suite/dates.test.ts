import { open } from './articles.ts';
import { eventually, isTrue } from './assert.ts';
import { hoverOn } from './places.ts';

describe('a day in an article with a date', () => {
  it('is hovered with the day that is meant, in English', async () => {
    const document = await open('desk/style/pier.article');
    const hover = await eventually('a hover', async () => hoverOn(document, '⟦next⟧ Tuesday'));
    isTrue(hover.includes('7 July 2026') || hover.includes('July 7, 2026'), hover);
  });

  it('is hovered with the day that is meant, in French copy', async () => {
    const document = await open('desk/style/jetee.article');
    const hover = await eventually('a hover', async () => hoverOn(document, '⟦mercredi'));
    isTrue(/8 July 2026|July 8, 2026/u.test(hover), hover);
  });
});
