import type { Period } from '../quantities/period.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../text/document.ts';

/** A value that a sentence gives for certain months, `2025-01`. */
export interface DatedValue {
  quantity: Quantity;
  from: string;
  to: string;
}

/** Further apart than this, a value and a period need not belong together. */
const near = 80;

/**
 * The values of a sentence with their months. With one period it is the only value, or the new one of a change; with
 * several, the value that stands right before each.
 */
export function datedValues({ changesOf }: Reading, statement: Statement): DatedValue[] {
  const periods = statement.periods.filter(({ form }) => form !== 'day');
  const changes = changesOf.get(statement) ?? [];
  const amounts = new Set(changes.flatMap((change) => change.amounts));
  const values = statement.quantities.filter(
    (one) => (one.unit === 'count' || one.unit === 'percent') && one.sign === '' && !amounts.has(one),
  );
  const [period] = periods;
  if (period === undefined) return [];
  if (periods.length > 1) return periods.flatMap((one) => beforePeriod(values, periods, one));
  const [change] = changes;
  const [only] = values;
  const value =
    changes.length === 1 && change?.new !== undefined ? change.new : values.length === 1 ? only : undefined;
  return value === undefined ? [] : [dated(value, period)];
}

function beforePeriod(values: readonly Quantity[], periods: readonly Period[], period: Period): DatedValue[] {
  const value = values.findLast(({ end }) => end <= period.start);
  if (value === undefined || period.start - value.end > near) return [];
  const between = periods.some(
    ({ start, end }) => start >= value.end && end <= period.start && start !== period.start,
  );
  return between ? [] : [dated(value, period)];
}

const dated = (quantity: Quantity, { from, to }: Period): DatedValue => ({
  quantity,
  from: monthText(from),
  to: monthText(to),
});

const monthText = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
