import type { Change } from '../changes/change.ts';
import { headNoun } from '../changes/head-noun.ts';
import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import { hedgeBefore } from '../words/hedges.ts';
import {
  percentageChange,
  percentBetweenPercentages,
  plainDifference,
  pointChange,
  type StatedChange,
} from './change-amount.ts';

const isShare = ({ unit }: Quantity) => unit === 'percent' || unit === 'points';

/** From the first to the last of the spans that lie in the sentence. */
function quoteOf(
  { statement, word }: Change,
  quantities: readonly Quantity[],
): { start: number; end: number } {
  const inside = [word, ...quantities].filter(
    ({ start }) => start >= statement.start && start < statement.end,
  );
  return {
    start: Math.min(...inside.map((span) => span.start)),
    end: Math.max(...inside.map((span) => span.end)),
  };
}

/** Different things counted ("offences" against "discharges") are not set against each other. */
function differentThings(reading: Reading, change: Change, old: Quantity, fresh: Quantity): boolean {
  if (change.tied || isShare(old)) return false;
  const [one, other] = [headNoun(reading.plain, old), headNoun(reading.plain, fresh)];
  return one !== '' && other !== '' && one !== other;
}

/** Whether the direction word fits the two values. */
function directionFinding(change: Change, old: Quantity, fresh: Quantity): Finding {
  const moved = Math.sign(fresh.value - old.value);
  const went = moved > 0 ? 'up' : moved < 0 ? 'down' : 'same';
  const computed = { up: 'increase', down: 'decrease', same: 'no change' }[went];
  const inputs = [
    { name: 'before', value: old.value, at: old.start },
    { name: 'after', value: fresh.value, at: fresh.start },
  ];
  const arithmetic = `${fresh.raw.trim()} - ${old.raw.trim()} = ${figure((fresh.value - old.value) / (old.unit === 'time' ? Math.min(old.scale, fresh.scale) : 1), Math.max(old.decimals, fresh.decimals))}`;
  const shared = {
    kind: 'direction' as const,
    ...quoteOf(change, [old, fresh]),
    inputs,
    stated: change.word.word,
    computed,
    arithmetic,
  };
  if (went === change.direction)
    return { ...shared, verdict: 'holds', reason: 'The word fits the two values.' };
  if (went === 'same' || change.direction === 'same')
    return {
      ...shared,
      verdict: 'cannot verify',
      review: true,
      reason: `At the printed precision there is ${computed}.`,
    };
  return {
    ...shared,
    verdict: 'wrong',
    reason: `From ${old.raw.trim()} to ${fresh.raw.trim()} is ${computed === 'increase' ? 'an increase' : 'a decrease'}.`,
  };
}

function amountFinding(
  reading: Reading,
  change: Change,
  old: Quantity,
  fresh: Quantity,
  amount: Quantity,
): Finding | undefined {
  const way = amount.sign === '-' ? -1 : amount.sign === '+' ? 1 : change.direction === 'down' ? -1 : 1;
  const quote = quoteOf(change, [old, fresh, amount]);
  const stated: StatedChange = {
    old,
    new: fresh,
    amount,
    way,
    ...quote,
    hedge: hedgeBefore(reading.plain, amount.start),
  };
  if (isShare(old)) {
    if (amount.unit === 'points') return pointChange(stated);
    return amount.unit === 'percent' ? percentBetweenPercentages(stated) : undefined;
  }
  if (amount.unit === 'percent') return percentageChange(stated);
  if (amount.unit === 'points') return undefined;
  return amount.unit === old.unit ? plainDifference(stated) : undefined;
}

/** The sign of an amount beside the word: "an increase (-5%)" contradicts itself, "decreased by -5%" is only style. */
function signFinding(change: Change, amount: Quantity): Finding | undefined {
  if (amount.sign === '' || change.direction === 'same' || amount.value === 0) return undefined;
  const went = amount.sign === '+' ? 'up' : 'down';
  const inputs = [{ name: 'change', value: amount.value, at: amount.start }];
  const shared = {
    kind: 'direction' as const,
    ...quoteOf(change, [amount]),
    inputs,
    stated: change.word.word,
  };
  if (went === change.direction)
    return { ...shared, verdict: 'holds', reason: 'The word fits the sign of the change.' };
  return {
    ...shared,
    computed: went === 'up' ? 'increase' : 'decrease',
    verdict: 'wrong',
    reason: `The word says ${change.direction}, the sign of ${amount.raw.trim()} says ${went}.`,
  };
}

/** Values that no grammar ties and of which one is many times the other are hardly two values of one thing. */
function isFarApart({ tied }: Change, old: Quantity, fresh: Quantity): boolean {
  const [low, high] = [Math.min(old.value, fresh.value), Math.max(old.value, fresh.value)];
  return !tied && high > 6 * Math.max(low, 3);
}

function checkChange(reading: Reading, change: Change): Finding[] {
  const findings: Finding[] = change.amounts.flatMap((amount) => signFinding(change, amount) ?? []);
  const fresh = change.new;
  for (const old of change.old) {
    if (old.unit !== fresh?.unit || differentThings(reading, change, old, fresh)) continue;
    const own = [directionFinding(change, old, fresh)];
    if (change.old.length === 1)
      own.push(
        ...change.amounts.flatMap((amount) => amountFinding(reading, change, old, fresh, amount) ?? []),
      );
    findings.push(
      ...(isFarApart(change, old, fresh) ? own.filter(({ verdict }) => verdict === 'holds') : own),
    );
  }
  return findings;
}

/** Changes told in a sentence: "rose by 12% from 523 to 586", "a 12% increase on the 523", "up from 900". */
export function checkChanges(reading: Reading): Finding[] {
  return reading.changes.flatMap((change) => checkChange(reading, change));
}
