import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';

/** Changes told by their size alone, which no other rule could set against anything: "a 40% increase". */
export function changesWithoutBase(reading: Reading, decided: readonly Finding[]): Finding[] {
  const ends = new Set(decided.map(({ end }) => end));
  const starts = new Set(decided.map(({ start }) => start));
  return reading.changes.flatMap((change): Finding[] => {
    const amount = change.amounts.find(({ unit }) => unit === 'percent' || unit === 'points');
    if (amount === undefined) return [];
    const [start, end] = [Math.min(amount.start, change.word.start), Math.max(amount.end, change.word.end)];
    const told = ends.has(end) || ends.has(amount.end) || starts.has(start) || starts.has(amount.start);
    if (told) return [];
    const kind = amount.unit === 'points' ? 'point-change' : 'percentage-change';
    const reason = 'The values it lies between are not given, so it cannot be worked out.';
    return [{ kind, start, end, inputs: [], stated: amount.raw.trim(), verdict: 'cannot verify', reason }];
  });
}
