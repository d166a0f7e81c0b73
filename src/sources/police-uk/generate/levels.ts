import type { Random } from './random.ts';

interface Level {
  type: string;
  /** Records in an average month of the first year, for a force of about 1.1 million residents. */
  monthly: number;
  /** How the level changes in a year: 1 is level, 0.93 falls by 7%. */
  yearly: number;
  /** How much more (or less) July has than January has less (or more). */
  summer: number;
}

/**
 * Levels of an invented force: burglary falls, shoplifting rises and steps up in the second autumn, and one June has
 * an exceptional amount of anti-social behaviour. Nothing here is about a real force.
 */
export const levels: readonly Level[] = [
  { type: 'Anti-social behaviour', monthly: 1180, yearly: 0.95, summer: 0.28 },
  { type: 'Bicycle theft', monthly: 58, yearly: 0.94, summer: 0.3 },
  { type: 'Burglary', monthly: 252, yearly: 0.91, summer: -0.08 },
  { type: 'Criminal damage and arson', monthly: 470, yearly: 0.97, summer: 0.08 },
  { type: 'Drugs', monthly: 265, yearly: 1.03, summer: 0.03 },
  { type: 'Other crime', monthly: 160, yearly: 1, summer: 0 },
  { type: 'Other theft', monthly: 385, yearly: 0.98, summer: 0.06 },
  { type: 'Possession of weapons', monthly: 64, yearly: 1.04, summer: 0.02 },
  { type: 'Public order', monthly: 720, yearly: 0.99, summer: 0.1 },
  { type: 'Robbery', monthly: 38, yearly: 0.97, summer: -0.05 },
  { type: 'Shoplifting', monthly: 380, yearly: 1.08, summer: -0.05 },
  { type: 'Theft from the person', monthly: 26, yearly: 1, summer: 0.05 },
  { type: 'Vehicle crime', monthly: 200, yearly: 0.93, summer: -0.04 },
  { type: 'Violence and sexual offences', monthly: 2500, yearly: 1, summer: 0.09 },
];

/** How many records of a type a month has; `at` counts months from the first, `scale` is 1 for the example. */
export function monthlyCount(
  { type, monthly, yearly, summer }: Level,
  month: Temporal.PlainYearMonth,
  at: number,
  scale: number,
  random: Random,
): number {
  const season = 1 - summer * Math.cos((2 * Math.PI * (month.month - 1)) / 12);
  const step = type === 'Shoplifting' && at >= 17 ? 1.14 : 1;
  const exceptional = type === 'Anti-social behaviour' && at === 25 ? 1.45 : 1;
  return random.count(monthly * scale * yearly ** (at / 12) * season * step * exceptional);
}
