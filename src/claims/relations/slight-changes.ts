import type { Change } from '../changes/change.ts';
import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import { saysSlight } from '../words/size-words.ts';
import { isWithinPeriod, standsOut } from './restated-change.ts';

interface Size {
  percent: number;
  at: number;
  from: string;
}

/** How large the change was, from the sentence or from the row of the table it restates. */
function sizeOf(reading: Reading, change: Change): Size | undefined {
  const { old, new: fresh, amounts, statement } = change;
  const percent = amounts.find(({ unit }) => unit === 'percent');
  if (percent !== undefined)
    return { percent: Math.abs(percent.value), at: percent.start, from: 'the sentence' };
  const [before] = old;
  const usable = (quantity: Quantity) => quantity.unit === 'count' && quantity.value > 0;
  if (before !== undefined && fresh !== undefined && usable(before) && usable(fresh))
    return {
      percent: (100 * Math.abs(fresh.value - before.value)) / before.value,
      at: before.start,
      from: 'the two values',
    };
  if (amounts.length > 0 || old.length > 0 || reading.changesOf.get(statement)?.[0] !== change)
    return undefined;
  if (isWithinPeriod(reading, change)) return undefined;
  const best = standsOut(reading.factsFor(statement).filter(({ fact }) => fact.change?.unit === 'percent'));
  const stated = best?.fact.change;
  const sameWay = stated !== undefined && stated.value < 0 === (change.direction === 'down');
  return stated !== undefined && sameWay
    ? { percent: Math.abs(stated.value), at: stated.start, from: `"${best?.fact.label.trim() ?? ''}"` }
    : undefined;
}

/** "Slightly" and the like: below 5% is slight, 10% and more is not. */
export function checkSlightChanges(reading: Reading): Finding[] {
  return reading.changes.flatMap((change): Finding[] => {
    const { word, statement } = change;
    const from = Math.max(statement.start, word.start - 14);
    const text = reading.plain.slice(from, Math.min(statement.end, word.end + 10));
    const said = saysSlight(text);
    const size = said === undefined ? undefined : sizeOf(reading, change);
    if (said === undefined || size === undefined) return [];
    const at = from + text.toLowerCase().indexOf(said);
    const shared = {
      kind: 'hedge' as const,
      start: Math.min(at, word.start),
      end: Math.max(at + said.length, word.end),
      inputs: [{ name: 'change in per cent', value: size.percent, at: size.at }],
      stated: said,
      computed: `${change.direction} by ${figure(size.percent, 1)}%`,
      tolerance: 'below 5% is slight',
    };
    if (size.percent < 5)
      return [
        {
          ...shared,
          verdict: 'holds',
          reason: `A change of ${figure(size.percent, 1)}% may be called ${said}.`,
        },
      ];
    const reason = `The change in ${size.from} is ${figure(size.percent, 1)}%, which is not ${said}.`;
    return [
      size.percent >= 10
        ? { ...shared, verdict: 'wrong', reason }
        : { ...shared, verdict: 'cannot verify', review: true, reason },
    ];
  });
}
