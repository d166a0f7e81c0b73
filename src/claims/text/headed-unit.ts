import type { CellNumber } from './cell-number.ts';

const points = /\bpp\b|\bppts?\b|percentage points?|\(points\)/iu;
const percent = /%|\bper ?cent(?:age)?\b/iu;
/** A heading that counts as well as shares, or that speaks of a limit of something else, leaves its figures as they are. */
const counted = /\b(?:number|no\.|count|total|volume|average|mean|score|days|hours|minutes|index)\b|£/iu;

/** What the bare figures under a heading count in, where it says so: "% of total", "Percentage", "Change (pp)". */
export function unitHeaded(
  heading: string,
  numbers: readonly CellNumber[],
): 'percent' | 'points' | undefined {
  if (numbers.length === 0 || numbers.some(({ unit }) => unit !== 'count')) return undefined;
  if (points.test(heading)) return 'points';
  const plainly = /^%|^per ?cent|\(%\)$/iu.test(heading.trim());
  if (!percent.test(heading)) return undefined;
  if (!plainly && counted.test(heading.replace(/(?:%|per ?cent(?:age)?)(?: of)?(?: the)? total/iu, '%')))
    return undefined;
  const large = numbers.filter(({ value }) => Math.abs(value) > 100).length;
  return large * 2 > numbers.length ? undefined : 'percent';
}
