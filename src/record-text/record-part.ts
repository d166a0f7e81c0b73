import type { FigureMark } from './figure-mark.ts';

/** A stretch of a text as its writers see it: words, a passage kept private with its reason, or a live figure. */
export type RecordPart =
  | { kind: 'words'; words: string }
  | { kind: 'private'; reason: string; words: string }
  | { kind: 'figure'; figure: FigureMark };

/** A text taken apart, and what is wrong with its marks, in words for the person who writes it. */
export interface ReadRecordText {
  parts: RecordPart[];
  faults: string[];
}
