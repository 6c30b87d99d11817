import { words } from './list.ts';

/** What stands behind the stop of a file's name or a web address: a word there is glued to no sentence. */
export const addressEndings: ReadonlySet<string> = new Set(
  words(`
  app be biz ca ch co com csv de doc docx es eu fr gif gouv gov htm html info io it jpeg jpg js jsx mov mp3 mp4 net odt org pdf php
  png ppt pptx py qc svg ts tv txt uk us wav webp xls xlsx xml yaml zip
  `),
);

/** What stands before the colon of an address or a search. */
export const addressSchemes: ReadonlySet<string> = new Set(
  words('about data doi file ftp geo http https isbn issn javascript mailto site sms tel urn'),
);
