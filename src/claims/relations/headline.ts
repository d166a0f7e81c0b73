import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Fact } from '../tables/fact.ts';

/** The whole numbers from which a change of the printed percentage leads to the value. */
export function feasiblePriors(value: number, percent: Quantity): { low: number; high: number } | undefined {
  const half = 0.5 * 10 ** -percent.decimals + 1e-9;
  const at = (change: number) => (change <= -100 ? Infinity : value / (1 + change / 100));
  const [one, other] = [at(percent.value + half), at(percent.value - half)];
  const [low, high] = [Math.ceil(Math.min(one, other) - 1e-9), Math.floor(Math.max(one, other) + 1e-9)];
  return low <= high && high > 0 ? { low: Math.max(low, 1), high } : undefined;
}

function priorFinding(value: Quantity, change: Quantity): Finding {
  const base = {
    kind: 'feasible-prior' as const,
    start: value.start,
    end: Math.max(change.end, value.end),
    inputs: [{ name: 'value', value: value.value, at: value.start }],
    stated: change.raw.trim(),
  };
  if (value.value === 0) {
    const whole = change.value === -100;
    return {
      ...base,
      verdict: whole ? 'holds' : 'cannot verify',
      review: !whole,
      reason: whole
        ? 'A fall to nought is -100% from anything.'
        : 'A change that ends at nought is -100%, unless both are nought.',
    };
  }
  const priors = feasiblePriors(value.value, change);
  if (priors === undefined)
    return {
      ...base,
      verdict: 'cannot verify',
      review: true,
      reason: `No whole number before it gives ${change.raw.trim()} for ${value.raw.trim()}.`,
    };
  const from =
    priors.high === Infinity
      ? `${figure(priors.low, 0)} or more`
      : priors.low === priors.high
        ? figure(priors.low, 0)
        : `${figure(priors.low, 0)} to ${figure(priors.high, 0)}`;
  return {
    ...base,
    arithmetic: `earlier value: ${from}`,
    verdict: 'holds',
    reason: `The change is possible: the earlier value would be ${from}.`,
  };
}

const isWhole = ({ unit, decimals, scale }: Quantity) => unit === 'count' && decimals === 0 && scale === 1;

/** Counts printed with only their percentage change: some whole number before them must give it. */
export function checkHeadlines(reading: Reading): Finding[] {
  const inTables = reading.facts.flatMap(({ value, change }) =>
    value !== undefined && change?.unit === 'percent' && change.sign !== '' && isWhole(value)
      ? [priorFinding(value, change)]
      : [],
  );
  const inText = reading.changes.flatMap(({ new: fresh, old, amounts, direction }) => {
    const [amount] = amounts;
    if (
      fresh === undefined ||
      old.length > 0 ||
      amount?.unit !== 'percent' ||
      !isWhole(fresh) ||
      fresh.inWords ||
      direction === 'same'
    )
      return [];
    const signed = {
      ...amount,
      value: direction === 'down' ? -Math.abs(amount.value) : Math.abs(amount.value),
    };
    const finding = priorFinding(fresh, signed);
    return [{ ...finding, start: Math.min(fresh.start, amount.start), end: Math.max(fresh.end, amount.end) }];
  });
  return [...inTables, ...inText];
}

/** Groups of the facts of one cell: a total among its groups, or bands one within the next. */
export function cellGroups(facts: readonly Fact[]): Fact[][] {
  const cells = Map.groupBy(facts, ({ view, row, heading }) => `${view.table.firstLine}|${row}|${heading}`);
  return [...cells.values()].filter(({ length }) => length > 2);
}
