import type { Finding } from '../finding.ts';
import type { Period } from '../quantities/period.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';

const years = /^(?: |-)?(?:[a-z]+ )?years?\b/iu;
const months = /^(?: |-)?months?\b/iu;
const from = /\b(?:from|between|in|since|over|,|-|:|\() ?(?:[a-z]+ ){0,2}$/iu;
const joins = /^(?: [a-z]+)?,? ?(?:to|and|until|-|through to|before [^.;]{1,60}\bin) ?(?:[a-z]+ ){0,1}$/iu;

function finding(length: Quantity, first: Period, last: Period, between: number, unit: string): Finding {
  const shared = {
    kind: 'period' as const,
    start: Math.min(length.start, first.start),
    end: Math.max(length.end, last.end),
    inputs: [
      { name: 'from', value: first.raw, at: first.start },
      { name: 'to', value: last.raw, at: last.start },
    ],
    stated: `${length.raw.trim()} ${unit}`,
    computed: `${between} ${unit}, or ${between + 1} with both ends counted`,
  };
  if (length.value === between || (unit === 'years' && length.value === between + 1)) {
    const elapsed = unit === 'months' && length.value === between;
    return elapsed
      ? {
          ...shared,
          verdict: 'cannot verify',
          review: true,
          reason: `With both months counted it is ${between + 1}.`,
        }
      : { ...shared, verdict: 'holds', reason: 'The length fits the two dates.' };
  }
  if (length.value === between + 1)
    return { ...shared, verdict: 'holds', reason: 'The length fits the two dates, both counted.' };
  return { ...shared, verdict: 'wrong', reason: `From ${first.raw} to ${last.raw} is ${shared.computed}.` };
}

/** "30-year", "three years", "eight months" with the two years or months that bound them. */
export function checkPeriodLengths(reading: Reading): Finding[] {
  const { plain } = reading;
  return reading.statements.flatMap(({ quantities, periods, end }) => {
    const lengths = quantities.filter(({ unit, value }) => unit === 'span' && value >= 2 && value <= 60);
    const [length] = lengths;
    if (length === undefined || lengths.length > 1) return [];
    const after = plain.slice(length.end, Math.min(end, length.end + 20));
    const near = periods.filter((period) => Math.abs(period.start - length.end) < 140);
    const [first, last] = near;
    const bounded =
      first !== undefined &&
      (last !== undefined
        ? near.length === 2 &&
          joins.test(plain.slice(first.end, last.start)) &&
          from.test(plain.slice(Math.max(0, first.start - 30), first.start))
        : first.form === 'range');
    if (!bounded) return [];
    if (years.test(after) && first.form === 'year' && last?.form === 'year')
      return [finding(length, first, last, Math.round((last.from - first.from) / 12), 'years')];
    if (months.test(after) && first.form === 'range')
      return [finding(length, first, first, first.to - first.from, 'months')];
    return [];
  });
}
