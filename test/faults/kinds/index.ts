import type { FaultKind } from '../fault.ts';
import { changedPronoun } from './changedPronoun.ts';
import { cutSentence } from './cutSentence.ts';
import { doubledTag } from './doubledTag.ts';
import { droppedClosing, droppedOpening } from './droppedMark.ts';
import { lostReopening } from './lostReopening.ts';
import { movedTag } from './movedTag.ts';
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
];
