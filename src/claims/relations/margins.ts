import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';

const z = 1.959964;
const sign = /(?:±|\+\/?-) ?$/u;

/** A percentage and the half-width printed after it. */
export interface Margin {
  value: Quantity;
  half: Quantity;
}

/** Percentages with a half-width after them: "82.2% ± 3.4%", "85.4% (+/- 5.5%)". */
export function findMargins(reading: Reading): Margin[] {
  return reading.quantities.flatMap((half, index) => {
    const value = reading.quantities[index - 1];
    const before = reading.plain.slice(Math.max(0, half.start - 5), half.start + (half.sign === '' ? 0 : 1));
    if (value?.unit !== 'percent' || half.start - value.end > 8 || half.value === 0) return [];
    return sign.test(before) && half.unit !== 'count' ? [{ value, half }] : [];
  });
}

/** The base that the half-width of a percentage implies, as n = z² p (1 - p) / h². */
export function impliedBase({ value, half }: Margin): number {
  const share = value.value / 100;
  return (z * z * share * (1 - share)) / (Math.abs(half.value) / 100) ** 2;
}

function marginFinding(margin: Margin, base: number | undefined): Finding {
  const { value, half } = margin;
  const implied = Math.round(impliedBase(margin));
  const shared = {
    kind: 'interval' as const,
    start: value.start,
    end: half.end,
    inputs: [{ name: 'percentage', value: value.value, at: value.start }],
    stated: half.raw.trim(),
    arithmetic: `1.96² p (1 - p) / h² = ${figure(implied, 0)}`,
  };
  if (base === undefined)
    return {
      ...shared,
      verdict: value.value > 0 && value.value < 100 ? 'holds' : 'cannot verify',
      reason: `The half-width is in percentage points; it is that of about ${figure(implied, 0)} answers.`,
    };
  const share = value.value / 100;
  const width = 100 * z * Math.sqrt((share * (1 - share)) / base);
  const holds = Math.abs(width - Math.abs(half.value)) <= 0.12 * width + 0.5 * 10 ** -half.decimals;
  return {
    ...shared,
    computed: `${figure(width, half.decimals)} percentage points`,
    verdict: holds ? 'holds' : 'cannot verify',
    review: !holds,
    reason: holds
      ? 'The half-width follows from the number of answers.'
      : `From ${figure(base, 0)} answers the half-width would be ${figure(width, half.decimals)} percentage points.`,
  };
}

/** Half-widths of percentages, against the number of answers where the sentence gives it. */
export function checkMargins(reading: Reading): Finding[] {
  return findMargins(reading).map((margin) => {
    const after = reading.plain.slice(margin.half.end, margin.half.end + 80);
    const base = /^[^.;]{0,50}\b(?:n ?= ?|based on |sample of |from )([\d,]{2,9})\b/iu.exec(after)?.[1];
    return marginFinding(margin, base === undefined ? undefined : Number(base.replaceAll(',', '')));
  });
}
