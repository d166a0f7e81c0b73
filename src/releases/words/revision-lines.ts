import type { ChangeDetail } from '../compare-months.ts';
import { number } from './tally-lines.ts';

interface Revision {
  source: string;
  month: string;
  rowsBefore: number;
  rowsAfter: number;
  added: number;
  gone: number;
  outcomesChanged: number;
  detail: ChangeDetail;
}

/** One revision in one line: `street 2025-06: 7,012 rows, were 7,001; 15 added, 4 gone, 1,203 outcomes changed`. */
export function revisionLine(revision: Revision): string {
  const { source, month, rowsBefore, rowsAfter, added, gone, outcomesChanged, detail } = revision;
  const changed = [
    `${number(added)} added`,
    `${number(gone)} gone`,
    ...(source === 'street' ? [`${number(outcomesChanged)} latest outcomes changed`] : []),
    ...(detail.crime_types_changed > 0
      ? [`${number(detail.crime_types_changed)} moved to another crime type`]
      : []),
    ...(detail.places_changed > 0 ? [`${number(detail.places_changed)} moved to another place`] : []),
  ];
  return `${source} ${month}: ${number(rowsAfter)} rows, were ${number(rowsBefore)}; ${changed.join(', ')}`;
}

/** The outcomes that changed, the most frequent first: `burglary: under-investigation → charged 12`. */
export const outcomeLines = ({ outcomes }: ChangeDetail): string[] =>
  outcomes.map(({ crime_type, from, to, count }) => `${crime_type}: ${from} → ${to} ${number(count)}`);
