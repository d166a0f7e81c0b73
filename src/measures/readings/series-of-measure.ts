import type { AreaKind, Provenance } from '../../../db/schema.ts';
import type { MeasureDefinition } from '../definitions/measure-definition.ts';
import { monthPlus, monthsApart, type Month } from './month.ts';

/** How many people lived in an area (or how many of a group did) on a day. */
export interface Residents {
  /** The day, `2023-06-30`. */
  asAt: string;
  residents: number;
  source: string;
}

export interface SeriesArea {
  code: string;
  name: string;
  kind: AreaKind;
}

/** Monthly numbers of one measure for one area and category, oldest first: all that readings are made of. */
export interface SeriesOfMeasure {
  definition: MeasureDefinition;
  area: SeriesArea;
  by: { dimension: string; category: string } | null;
  firstMonth: Month;
  /** Null marks a month that is not held, which is not nought. */
  numerators: readonly (number | null)[];
  denominators: readonly (number | null)[] | null;
  provenance: Provenance;
  releases: readonly number[];
  populations: readonly Residents[];
}

/** The last month that the series speaks of, held or not. */
export const lastMonthOf = (series: SeriesOfMeasure): Month =>
  monthPlus(series.firstMonth, series.numerators.length - 1);

/** The series as it stood at the end of a month, as though nothing later were known. */
export function cutSeries(series: SeriesOfMeasure, at: Month): SeriesOfMeasure {
  const kept = Math.max(0, monthsApart(series.firstMonth, at) + 1);
  if (kept >= series.numerators.length) return series;
  const denominators = series.denominators?.slice(0, kept) ?? null;
  return { ...series, numerators: series.numerators.slice(0, kept), denominators };
}

export interface MonthHeld {
  numerator: number;
  /** Null for a count. */
  denominator: number | null;
}

/** What is held of a month; undefined when it is not held, or only half of it is. */
export function heldIn(series: SeriesOfMeasure, month: Month): MonthHeld | undefined {
  const index = monthsApart(series.firstMonth, month);
  const numerator = series.numerators[index] ?? null;
  if (index < 0 || numerator === null) return undefined;
  if (series.denominators === null) return { numerator, denominator: null };
  const denominator = series.denominators[index] ?? null;
  return denominator === null ? undefined : { numerator, denominator };
}
