import { numberWordPattern } from './number-words.ts';

const pattern = new RegExp(
  `(?<![\\w.,£-])(?:${numberWordPattern}|[1-9]) in (?:every )?(?:${numberWordPattern}|10|20|50|100|[2-9])(?![\\w,%-]|\\.\\d| (?:minutes?|hours?|days?|weeks?|months?|years?|of)\\b)`,
  'giu',
);

/** "one in five", "7 in 10": shares told in two small numbers, neither of which counts anything by itself. */
export function findSmallFractions(plain: string): { start: number; end: number }[] {
  return [...plain.matchAll(pattern)].map(({ index, 0: raw }) => ({ start: index, end: index + raw.length }));
}
