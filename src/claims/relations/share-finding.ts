import type { Finding } from '../finding.ts';
import { figure, isRoundingOf, withinRounding } from '../quantities/agreement.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { feasibleCount } from '../tables/feasible.ts';
import { hedgeBefore } from '../words/hedges.ts';
import { rangeOf } from './exactness.ts';

/** From the first to the last of some numbers. */
export function spanOf(quantities: readonly { start: number; end: number }[]): {
  start: number;
  end: number;
} {
  return {
    start: Math.min(...quantities.map(({ start }) => start)),
    end: Math.max(...quantities.map(({ end }) => end)),
  };
}

/** A part, its whole and the percentage printed for it. */
export function shareFinding(plain: string, part: Quantity, whole: Quantity, percent: Quantity): Finding {
  const exact = (100 * part.value) / whole.value;
  const computed = `${figure(exact, percent.decimals)}%`;
  const shared = {
    kind: 'share' as const,
    ...spanOf([
      part,
      percent,
      ...(Math.abs(whole.start - part.start) < 200 &&
      !plain.slice(Math.min(whole.start, part.start), Math.max(whole.end, percent.end)).includes('\n')
        ? [whole]
        : []),
    ]),
    inputs: [
      { name: 'part', value: part.value, at: part.start },
      { name: 'whole', value: whole.value, at: whole.start },
    ],
    stated: percent.raw.trim(),
    computed,
    arithmetic: `${part.raw.trim()} / ${whole.raw.trim()} = ${figure(exact, percent.decimals + 2)}%`,
    tolerance: 'rounded half up or half to even',
  };
  const [p, w] = [rangeOf(part), rangeOf(whole)];
  const range = { low: (100 * p.low) / w.high, high: (100 * p.high) / w.low };
  const hedge = hedgeBefore(plain, percent.start);
  const allowed = hedge !== '' && Math.abs(exact - percent.value) <= Math.max(1, 0.05 * exact);
  if (
    isRoundingOf(percent.value, exact, percent.decimals) ||
    withinRounding(percent.value, range, percent.decimals) ||
    allowed
  )
    return { ...shared, verdict: 'holds', reason: 'The percentage is this share of the whole.' };
  if (hedgeBefore(plain, part.start) !== '' || hedgeBefore(plain, whole.start) !== '')
    return {
      ...shared,
      verdict: 'cannot verify',
      review: true,
      reason: `The numbers are given as near ones; they would make ${computed}.`,
    };
  return { ...shared, verdict: 'wrong', reason: `${part.raw.trim()} of ${whole.raw.trim()} is ${computed}.` };
}

/** A percentage of a whole-number base: some count of it must round to the percentage. */
export function feasibleFinding(percent: Quantity, base: Quantity, certain: boolean): Finding {
  const { feasible, nearest } = feasibleCount(percent.value, base.value, percent.decimals);
  const computed = `${figure((100 * nearest) / base.value, percent.decimals)}%`;
  const shared = {
    kind: 'feasible-share' as const,
    start: percent.start,
    end: percent.end,
    inputs: [{ name: 'base', value: base.value, at: base.start }],
    stated: percent.raw.trim(),
    computed,
    arithmetic: `${nearest} / ${base.raw.trim()} = ${computed}`,
  };
  if (feasible)
    return { ...shared, verdict: 'holds', reason: `${nearest} of ${base.raw.trim()} gives this percentage.` };
  const reason = `No whole number of ${base.raw.trim()} gives ${percent.raw.trim()}; the nearest gives ${computed}.`;
  return certain
    ? { ...shared, verdict: 'wrong', reason }
    : { ...shared, verdict: 'cannot verify', review: true, reason };
}

/** Shares said to exhaust a whole: as many halves of the last place as there are shares is all that rounding leaves open. */
export function wholeFinding(percents: readonly Quantity[], certain: boolean): Finding {
  const decimals = Math.max(...percents.map((percent) => percent.decimals));
  const sum = percents.reduce((all, { value }) => all + value, 0);
  const slack = percents.reduce((all, percent) => all + 0.5 * 10 ** -percent.decimals, 1e-9);
  const shared = {
    kind: 'shares-total' as const,
    ...spanOf(percents),
    inputs: percents.map(({ value, start }) => ({ name: 'share', value, at: start })),
    stated: '100%',
    computed: `${figure(sum, decimals)}%`,
    tolerance: `${figure(slack, decimals + 1)} for ${percents.length} rounded shares`,
  };
  if (Math.abs(sum - 100) <= slack)
    return {
      ...shared,
      verdict: 'holds',
      reason: 'The shares make up the whole, as far as rounding allows.',
    };
  const reason = `The shares add up to ${figure(sum, decimals)}%, more than rounding from 100%.`;
  return certain
    ? { ...shared, verdict: 'wrong', reason }
    : { ...shared, verdict: 'cannot verify', review: true, reason };
}
