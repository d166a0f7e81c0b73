import { cellNumber } from './cell-number.ts';
import type { Cell } from './table.ts';

/** The two figures of a cell: a count and its share, or a percentage and its half-width. */
export interface CellPair {
  form: 'share' | 'margin';
  first: Cell;
  second: Cell;
}

const pattern = /^([^()±]{1,20}?)(?: ?\(([^()±]{1,12})\)| ?(?:±|\+\/-) ?([^()±]{1,12}))$/u;

/** "612 (51.9%)", "51.9% (612)" and "79.4% ± 3.2"; a sign in the brackets would make it a change. */
export function cellPair({ start, text }: Pick<Cell, 'start' | 'text'>): CellPair | undefined {
  const match = text.length > 34 || !/[(±/]/u.test(text) ? null : pattern.exec(text);
  if (match === null) return undefined;
  const [, one = '', share, margin] = match;
  const other = share ?? margin ?? '';
  const [a, b] = [cellNumber(one.trim()), cellNumber(other.trim())];
  if (a === undefined || b?.sign !== '') return undefined;
  const at = start + text.lastIndexOf(other);
  const first = { start, end: start + one.trimEnd().length, text: one.trim(), number: a };
  const second = { start: at, end: at + other.length, text: other.trim(), number: b };
  if (margin !== undefined) return a.unit === 'percent' ? { form: 'margin', first, second } : undefined;
  const percents = [a, b].filter(({ unit }) => unit === 'percent').length;
  return percents === 1 && a.sign === '' ? { form: 'share', first, second } : undefined;
}
