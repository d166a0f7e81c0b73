import { figure, isRoundingOf, roundedTo, signedFigure, withinRounding } from '../quantities/agreement.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Finding } from '../finding.ts';
import { changeRange, looseRangeOf, rangeOf } from './exactness.ts';

/** An amount of change as a sentence gives it, with the two values it lies between. */
export interface StatedChange {
  old: Quantity;
  new: Quantity;
  amount: Quantity;
  /** +1 for words that say up, -1 for words that say down. */
  way: number;
  start: number;
  end: number;
  /** What stands before the amount: "nearly", "more than", or nothing. */
  hedge: string;
}

type Base = Pick<Finding, 'start' | 'end' | 'inputs' | 'stated'>;

function baseOf({ old, new: fresh, amount, start, end }: StatedChange): Base {
  const inputs = [
    { name: 'before', value: old.value, at: old.start },
    { name: 'after', value: fresh.value, at: fresh.start },
  ];
  return { start, end, inputs, stated: amount.raw.trim() };
}

const rounding = (decimals: number) =>
  `rounded half up or half to even at ${decimals === 0 ? 'whole numbers' : `${decimals} decimal${decimals === 1 ? '' : 's'}`}`;

/** "nearly", "over" and "around" allow what is near on the right side. */
function hedgeAllows(hedge: string, stated: number, exact: number): boolean {
  const [said, found] = [Math.abs(stated), Math.abs(exact)];
  if (/^(?:nearly|almost|just under|under|less than|up to)$/u.test(hedge))
    return found <= said * 1.001 && found >= said * 0.9;
  if (/^(?:over|more than|just over|at least|in excess of)$/u.test(hedge))
    return found >= said * 0.999 && found <= said * 1.5;
  return hedge !== '' && Math.abs(found - said) <= 0.1 * found + 0.5;
}

/** A value in an arithmetic: lengths of time as printed, all else in full. */
const shown = (quantity: Quantity) =>
  quantity.unit === 'time' ? quantity.raw.trim() : figure(quantity.value, quantity.decimals);

/** A percentage of change between two values of the same unit. */
export function percentageChange(stated: StatedChange): Finding {
  const { old, new: fresh, amount, way, hedge } = stated;
  const base = baseOf(stated);
  if (old.value === 0)
    return {
      kind: 'percentage-change',
      ...base,
      verdict: 'cannot verify',
      review: true,
      reason: 'A change from nought has no percentage.',
    };
  const said = Math.abs(amount.value) * way;
  const exact = (100 * (fresh.value - old.value)) / Math.abs(old.value);
  const computed = `${signedFigure(exact, amount.decimals)}%`;
  const arithmetic = `(${shown(fresh)} - ${shown(old)}) / ${shown(old)} = ${signedFigure(exact, amount.decimals + 2)}%`;
  const range = changeRange(rangeOf(old), rangeOf(fresh));
  const shared = {
    kind: 'percentage-change' as const,
    ...base,
    computed,
    arithmetic,
    tolerance: rounding(amount.decimals),
  };
  if (isRoundingOf(said, exact, amount.decimals) || withinRounding(said, range, amount.decimals))
    return { ...shared, verdict: 'holds', reason: 'The percentage follows from the two values.' };
  if (hedgeAllows(hedge, said, exact))
    return { ...shared, verdict: 'holds', reason: `The change is ${computed}, which "${hedge}" allows.` };
  if (Math.sign(said) === -Math.sign(exact) && isRoundingOf(-said, exact, amount.decimals))
    return {
      ...shared,
      verdict: 'wrong',
      reason: `The size is right but the direction is not: the change is ${computed}.`,
    };
  const loose = changeRange(looseRangeOf(old, fresh), looseRangeOf(fresh, old));
  if (withinRounding(said, loose, amount.decimals) && loose.low !== range.low)
    return {
      ...shared,
      verdict: 'cannot verify',
      review: true,
      reason: 'The values look rounded, so the percentage may be right.',
    };
  return {
    ...shared,
    verdict: 'wrong',
    reason: `From ${old.raw.trim()} to ${fresh.raw.trim()} is a change of ${computed}.`,
  };
}

/** A difference in percentage points; two rounded percentages leave one unit of the last place open. */
export function pointChange(stated: StatedChange): Finding {
  const { old, new: fresh, amount, way, hedge } = stated;
  const decimals = Math.max(old.decimals, fresh.decimals, amount.decimals);
  const exact = roundedTo(fresh.value - old.value, decimals);
  const said = Math.abs(amount.value) * way;
  const slack = (10 ** -old.decimals + 10 ** -fresh.decimals + 10 ** -amount.decimals) / 2;
  const computed = `${signedFigure(exact, amount.decimals)} percentage points`;
  const arithmetic = `${fresh.raw.trim()} - ${old.raw.trim()} = ${signedFigure(exact, decimals)}`;
  const tolerance = 'one unit of the last place, since both percentages are rounded';
  const shared = { kind: 'point-change' as const, ...baseOf(stated), computed, arithmetic, tolerance };
  if (said === 0 && exact === 0)
    return { ...shared, verdict: 'holds', reason: 'The two percentages are the same.' };
  if (Math.abs(said - exact) <= Math.min(slack, 1.001 * 10 ** -amount.decimals) + 1e-9 && said * exact >= 0)
    return { ...shared, verdict: 'holds', reason: 'The points are the difference of the two percentages.' };
  if (hedgeAllows(hedge, said, exact))
    return { ...shared, verdict: 'holds', reason: `The difference is ${computed}.` };
  return {
    ...shared,
    verdict: 'wrong',
    reason: `From ${old.raw.trim()} to ${fresh.raw.trim()} is ${computed}.`,
  };
}

/** "%" between two percentages may mean points or a relative change; it is right only as the relative one. */
export function percentBetweenPercentages(stated: StatedChange): Finding {
  const relative = percentageChange(stated);
  if (relative.verdict === 'holds') return relative;
  const points = pointChange(stated);
  if (points.verdict !== 'holds') return { ...relative, kind: 'unit' };
  const way = stated.way > 0 ? 'rise' : 'fall';
  return {
    ...relative,
    kind: 'unit',
    computed: `${points.computed ?? ''} (${relative.computed ?? ''})`,
    verdict: 'wrong',
    reason: `The ${way} is ${points.computed ?? ''}; as a percentage it is ${relative.computed ?? ''}.`,
  };
}

/** A difference in the same unit as the two values. */
export function plainDifference(stated: StatedChange): Finding | undefined {
  const { old, new: fresh, amount, way, hedge } = stated;
  const exact = fresh.value - old.value;
  const said = Math.abs(amount.value) * way;
  const decimals = Math.max(old.decimals, fresh.decimals, amount.decimals);
  const unit = 10 ** -amount.decimals * amount.scale;
  const rounded =
    old.decimals > 0 && old.decimals === fresh.decimals && amount.decimals >= old.decimals && old.scale > 1;
  const shared = {
    kind: 'difference' as const,
    ...baseOf(stated),
    computed: signedFigure(exact / amount.scale, amount.decimals),
    arithmetic: `${fresh.raw.trim()} - ${old.raw.trim()} = ${signedFigure(exact / (old.unit === 'time' ? amount.scale : 1), decimals)}`,
  };
  if (Math.abs(said - exact) <= unit * (rounded ? 1 : 0.5) + 1e-6 || hedgeAllows(hedge, said, exact))
    return { ...shared, verdict: 'holds', reason: 'The difference follows from the two values.' };
  // Nothing can change by more than there was or is: the number is a threshold, or of something else.
  if (Math.abs(said) > Math.max(Math.abs(old.value), Math.abs(fresh.value))) return undefined;
  return {
    ...shared,
    verdict: 'wrong',
    reason: `From ${old.raw.trim()} to ${fresh.raw.trim()} is ${shared.computed}.`,
  };
}
