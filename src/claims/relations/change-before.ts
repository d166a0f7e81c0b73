import type { Change } from '../changes/change.ts';
import { pairOf } from '../changes/change-pairs.ts';
import type { Finding } from '../finding.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../text/document.ts';
import { hedgeBefore } from '../words/hedges.ts';
import { percentageChange, plainDifference, pointChange, type StatedChange } from './change-amount.ts';

/** A sentence that speaks of the one before as a whole. */
const refers =
  /^(?:this|that|these|it|which)(?: (?:is|was|represents?|represented|equates to|equated to|means|amounts to|marks|reflects|compares|gives|makes|would be|will be|has))\b|^(?:a|an) (?:further )?(?:rise|fall|increase|decrease|reduction|drop|change|growth)\b/iu;
/** Shares and parts are no earlier and later values of one thing. */
const parts = /\b(?:of (?:which|whom|these|those|them|the)|out of|target|including)\b/iu;
const earlierWords =
  /\b(?:previous(?:ly)?|last|before|prior|earlier|ago|compared|against|in 20\d\d|same (?:period|month|quarter|time)|then|was|were|had been|from)\b/iu;

const isValue = ({ unit, sign }: Quantity) => unit !== 'span' && unit !== 'points' && sign === '';

/** Whether an amount may be the change between two values: points between percentages, a percentage between others, or the same unit. */
function fitsUnits(amount: Quantity, old: Quantity): boolean {
  if (old.unit === 'percent') return amount.unit === 'points';
  return amount.unit === 'percent' || amount.unit === old.unit;
}

function findingOf(
  plain: string,
  change: Change,
  amount: Quantity,
  old: Quantity,
  fresh: Quantity,
): Finding | undefined {
  const stated: StatedChange = {
    old,
    new: fresh,
    amount,
    way: amount.sign === '-' ? -1 : amount.sign === '+' ? 1 : change.direction === 'down' ? -1 : 1,
    start: Math.min(change.word.start, amount.start),
    end: Math.max(change.word.end, amount.end),
    hedge: hedgeBefore(plain, amount.start),
  };
  if (old.unit === 'percent') return pointChange(stated);
  return amount.unit === 'percent' ? percentageChange(stated) : plainDifference(stated);
}

/** The sentences of a paragraph before one, nearest first, at most two of them. */
function sentencesBefore({ statements }: Reading, index: number): Statement[] {
  const own = statements[index];
  return [statements[index - 1], statements[index - 2]].filter(
    (one): one is Statement => one !== undefined && one.paragraph === own?.paragraph,
  );
}

/** The two values that the sentences before set against each other, where there are just two. */
function tiedPair(
  reading: Reading,
  before: readonly Statement[],
  amount: Quantity,
): [Quantity, Quantity] | undefined {
  const tied = (before[0] === undefined ? [] : (reading.changesOf.get(before[0]) ?? [])).flatMap((change) => {
    const pair = pairOf(change);
    return pair === undefined || !fitsUnits(amount, pair.old) ? [] : [pair];
  });
  const [only, ...others] = tied;
  if (only !== undefined && others.every(({ old }) => old === only.old)) return [only.old, only.new];
  const values = before
    .toReversed()
    .flatMap(({ quantities }) =>
      quantities.filter((one) => isValue(one) && !one.inWords && fitsUnits(amount, one)),
    );
  const [first, second] = values;
  const text = before.map(({ start, end }) => reading.plain.slice(start, end)).join(' ');
  if (first === undefined || second === undefined || values.length !== 2 || first.unit !== second.unit)
    return undefined;
  if (parts.test(text) || !earlierWords.test(reading.plain.slice(first.end, second.end + 40)))
    return undefined;
  const ratio = first.value / second.value;
  return ratio > 0.2 && ratio < 5 ? [second, first] : undefined;
}

function checkChange(reading: Reading, index: number, change: Change, first: boolean): Finding[] {
  const { plain } = reading;
  const { statement } = change;
  const before = sentencesBefore(reading, index);
  const [old] = change.old;
  return change.amounts.flatMap((amount) => {
    if (amount.unit === 'span' || change.direction === 'same') return [];
    const own = statement.quantities.filter((one) => one.unit === 'percent' && !change.amounts.includes(one));
    const values = [...own, ...before.flatMap(({ quantities }) => quantities)].filter(isValue);
    const tied =
      old === undefined && refers.test(plain.slice(statement.start, statement.end)) && first
        ? tiedPair(reading, before, amount)
        : undefined;
    if (tied !== undefined) return findingOf(plain, change, amount, tied[0], tied[1]) ?? [];
    const fresh = change.new;
    const pairs =
      old !== undefined
        ? values.map((one) => [old, one] as const)
        : fresh !== undefined
          ? values.map((one) => [one, fresh] as const)
          : values.flatMap((one) => values.map((other) => [one, other] as const));
    const exact = amount.decimals > 0 || amount.unit !== 'percent';
    const fitting = pairs
      .filter(([one, other]) => one !== other && one.unit === other.unit && fitsUnits(amount, one))
      .slice(0, exact ? 30 : 6)
      .map(([one, other]) => findingOf(plain, change, amount, one, other))
      .find((finding) => finding?.verdict === 'holds');
    return fitting === undefined ? [] : [fitting];
  });
}

/** "1,012 were stolen. A year before it was 1,498. That is 486 fewer, a fall of 32.4%": a change of values told just before. */
export function checkChangesBefore(reading: Reading): Finding[] {
  return reading.statements.flatMap((statement, index) => {
    const own = reading.changesOf.get(statement) ?? [];
    return own.flatMap((change) =>
      pairOf(change) === undefined && change.amounts.length > 0
        ? checkChange(reading, index, change, own[0] === change)
        : [],
    );
  });
}
