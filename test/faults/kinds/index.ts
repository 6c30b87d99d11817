import type { FaultKind } from '../fault.ts';
import { brokenAddress, trackedAddress } from './addresses.ts';
import { capitalAccent } from './capitalAccent.ts';
import { changedPronoun } from './changedPronoun.ts';
import { cutSentence } from './cutSentence.ts';
import { hyphenForDash, threeDots } from './dashes.ts';
import { bareCapital, dateCapital, noSuchDay, otherDay, turnedRange } from './dates.ts';
import { doubledStop } from './doubledStop.ts';
import { doubledTag } from './doubledTag.ts';
import { doubledWord } from './doubledWord.ts';
import { droppedClosing, droppedOpening } from './droppedMark.ts';
import { lookAlike, lostLetter, misreadText, misreadWord } from './encoding.ts';
import { foreignSentence } from './foreignSentence.ts';
import { brokenFrontMatter } from './frontMatter.ts';
import { headlineFigure, headlineName } from './headlineFacts.ts';
import { houseSpelling } from './houseSpelling.ts';
import { idleComment } from './idleComment.ts';
import { lostReopening } from './lostReopening.ts';
import { movedTag } from './movedTag.ts';
import { accentOfName, appositionComma, misspelledName, otherAge } from './names.ts';
import { otherApostrophe, otherMark, otherMarks } from './otherMark.ts';
import { htmlEntity, htmlTag, pageLine } from './pageLeft.ts';
import { cutParagraph, lostStop } from './paragraphEnd.ts';
import { placeholder } from './placeholder.ts';
import { repeatedParagraph, repeatedSentence } from './repeatedText.ts';
import { addedSpace, frenchSpace, lostSpace } from './spaces.ts';
import { otherThousands } from './thousands.ts';
import { turnedTag } from './turnedTag.ts';

export const kinds: readonly FaultKind[] = [
  movedTag,
  doubledTag,
  cutSentence,
  droppedClosing,
  droppedOpening,
  turnedTag,
  changedPronoun,
  lostReopening,
  otherMarks,
  otherMark,
  doubledWord,
  doubledStop,
  lostStop,
  cutParagraph,
  repeatedSentence,
  repeatedParagraph,
  misreadWord,
  misreadText,
  lostLetter,
  lookAlike,
  placeholder,
  htmlEntity,
  htmlTag,
  pageLine,
  foreignSentence,
  lostSpace,
  addedSpace,
  frenchSpace,
  otherApostrophe,
  hyphenForDash,
  threeDots,
  capitalAccent,
  otherDay,
  noSuchDay,
  turnedRange,
  dateCapital,
  bareCapital,
  misspelledName,
  accentOfName,
  otherAge,
  appositionComma,
  houseSpelling,
  otherThousands,
  trackedAddress,
  brokenAddress,
  headlineFigure,
  headlineName,
  brokenFrontMatter,
  idleComment,
];
