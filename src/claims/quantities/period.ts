/** A stretch of time named in the text, in whole months. */
export interface Period {
  start: number;
  end: number;
  raw: string;
  /** First and last month, counted from year 0: year * 12 + month - 1. */
  from: number;
  to: number;
  /** The day of the month, for a full date. */
  day?: number;
  /** What shape it was written in. */
  form: 'day' | 'month' | 'quarter' | 'year' | 'financial-year' | 'range' | 'rolling';
}

/** Two periods that are the same months, or a rolling year and the month it ends in. */
export function samePeriod(one: Period, other: Period): boolean {
  if (one.to !== other.to) return false;
  return one.from === other.from || one.form === 'month' || other.form === 'month';
}

/** Whether a named period rules the other out: they end at different times. */
export function periodsConflict(one: Period | undefined, other: Period | undefined): boolean {
  return one !== undefined && other !== undefined && !samePeriod(one, other);
}
