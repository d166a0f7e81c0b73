import type { Quantity } from './quantity.ts';

const seconds: [RegExp, number][] = [
  [/^sec/iu, 1],
  [/^min/iu, 60],
  [/^h/iu, 3600],
  [/^day/iu, 86_400],
];
const unit = /^(?: |-| \w{1,9} )?(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?)\b/iu;
const joins = /^(?:,? (?:and )?|, )$/u;

/** How many seconds one of its unit lasts: of the word after a number that counts time. */
function lengthOf(plain: string, { end }: Quantity): { seconds: number; end: number } | undefined {
  const match = unit.exec(plain.slice(end, end + 24));
  const found = seconds.find(([word]) => word.test(match?.[1] ?? ''));
  return match === null || found === undefined
    ? undefined
    : { seconds: found[1], end: end + match[0].length };
}

/**
 * Lengths of time in seconds, so that "90 minutes" is less than "2 hours"; "8 minutes 42 seconds" is one length.
 * Thousands of days or hours are counted, as of work or of sickness, and stay counts.
 */
export function withDurations(plain: string, quantities: readonly Quantity[]): Quantity[] {
  const found: Quantity[] = [];
  let open: { length: Quantity; until: number; seconds: number } | undefined;
  for (const quantity of quantities) {
    const length = quantity.unit === 'time' ? lengthOf(plain, quantity) : undefined;
    if (length === undefined) {
      found.push(quantity);
      open = undefined;
      continue;
    }
    if (quantity.value >= 1000) {
      found.push({ ...quantity, unit: 'count' });
      open = undefined;
      continue;
    }
    const value = quantity.value * length.seconds;
    if (
      open !== undefined &&
      length.seconds < open.seconds &&
      length.seconds * 60 >= open.seconds &&
      joins.test(plain.slice(open.until, quantity.start))
    ) {
      open.length.value += value;
      open.length.scale = length.seconds;
      open.length.end = quantity.end;
      open.length.raw = plain.slice(open.length.start, quantity.end);
      open.until = length.end;
      open.seconds = length.seconds;
      continue;
    }
    const own = { ...quantity, value, scale: length.seconds * quantity.scale };
    found.push(own);
    open = { length: own, until: length.end, seconds: length.seconds };
  }
  return found;
}
