import type { Finding } from '../finding.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Fact } from '../tables/fact.ts';
import { cellGroups } from './headline.ts';

type Pick = (fact: Fact) => Quantity | undefined;

const own = (fact: Fact) => fact.part ?? '';
const isTotal = (fact: Fact) => /\b(?:total|overall|all)\b/iu.test(own(fact));

function spanOf(quantities: readonly Quantity[]): { start: number; end: number } {
  return {
    start: Math.min(...quantities.map(({ start }) => start)),
    end: Math.max(...quantities.map(({ end }) => end)),
  };
}

/** The rate of everyone lies between the rates of the groups; a change in points need not, when the mix shifts. */
function totalAmongGroups(facts: readonly Fact[], pick: Pick, certain: boolean): Finding[] {
  const total = facts.find(isTotal);
  const whole = total === undefined ? undefined : pick(total);
  const parts = facts.flatMap((fact) => (fact === total ? [] : (pick(fact) ?? [])));
  if (
    whole === undefined ||
    parts.length < 2 ||
    parts.some(({ unit }) => unit !== whole.unit) ||
    whole.unit === 'count'
  )
    return [];
  const values = parts.map(({ value }) => value);
  const unit = 10 ** -whole.decimals;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const slack = certain ? unit * 1.01 : unit * 0.01;
  const holds = whole.value >= low - slack && whole.value <= high + slack;
  const shared = {
    kind: 'bound' as const,
    ...spanOf([whole, ...parts]),
    inputs: parts.map((part) => ({ name: 'group', value: part.value, at: part.start })),
    stated: whole.raw.trim(),
  };
  if (holds)
    return [
      { ...shared, verdict: 'holds', reason: 'The figure for everyone lies between those of the groups.' },
    ];
  const reason = `The figure for everyone is outside those of the groups, ${low} to ${high}.`;
  return [
    {
      ...shared,
      verdict: 'cannot verify',
      review: true,
      reason: certain
        ? `${reason} A group may not be shown.`
        : `${reason} That is possible only if the mix shifted.`,
    },
  ];
}

/** "64.5% in 10 mins 84.4% in 15 mins": what is done within a longer time is no less. */
function bands(facts: readonly Fact[]): Finding[] {
  const limits = facts.map((fact) =>
    Number(/\b(?:in|within|under) (\d{1,4})/iu.exec(own(fact))?.[1] ?? Number.NaN),
  );
  if (
    limits.some(Number.isNaN) ||
    limits.some((limit, index) => index > 0 && limit <= (limits[index - 1] ?? 0))
  )
    return [];
  const values = facts.flatMap(({ value }) => value ?? []);
  const prior = facts.map(({ value, change }) => (value?.value ?? 0) - (change?.value ?? 0));
  const rising = (list: readonly number[]) =>
    list.every((value, index) => index === 0 || value >= (list[index - 1] ?? 0) - 1e-9);
  const shared = {
    kind: 'bound' as const,
    ...spanOf(values),
    inputs: values.map(({ value, start }) => ({ name: 'band', value, at: start })),
    stated: values.map(({ raw }) => raw.trim()).join(', '),
  };
  const now: Finding = rising(values.map(({ value }) => value))
    ? { ...shared, verdict: 'holds', reason: 'What is done within a longer time is no less.' }
    : { ...shared, verdict: 'wrong', reason: 'What is done within a longer time cannot be less.' };
  if (!facts.every(({ change }) => change !== undefined)) return [now];
  const then: Finding = rising(prior)
    ? {
        ...shared,
        verdict: 'holds',
        reason: 'With the changes taken off, the earlier figures rise with time as well.',
      }
    : {
        ...shared,
        verdict: 'cannot verify',
        review: true,
        reason: 'With the changes taken off, the earlier figures would fall with a longer time.',
      };
  return [now, then];
}

/** Cells that hold several figures: everyone among groups, and times within times. */
export function checkCellGroups(reading: Reading): Finding[] {
  return cellGroups(reading.facts).flatMap((facts) => [
    ...totalAmongGroups(facts, ({ value }) => value, true),
    ...totalAmongGroups(facts, ({ change }) => change, false),
    ...bands(facts),
  ]);
}
