import { isRoundingOf } from '../quantities/agreement.ts';
import type { Entry, Series } from './series.ts';

/** Columns (or rows) of which one is another with the rest put to it or taken off. */
export interface Balance {
  opening: Series;
  closing: Series;
  /** Each with +1 where it is put to the opening figure and -1 where it is taken off. */
  moves: { series: Series; way: 1 | -1 }[];
  right: number[];
  off: number[];
}

const opens =
  /\b(?:open(?:ing|ed)?|start(?:ing)?|brought forward|b\/?f(?:wd)?|at 1 \w+|beginning|previous)\b/iu;
const closes =
  /\b(?:clos(?:e|ed|ing)|end(?:ing)?|carried forward|c\/?f(?:wd)?|at 3[01] \w+|remaining|outstanding|balance)\b/iu;
const most = 6;

const numberOf = (entry: Entry | undefined): number | undefined => {
  const number = entry?.cell?.number;
  if (number === undefined) return entry?.blank === true ? 0 : undefined;
  return number.bracketed && number.sign === '' ? -number.value : number.value;
};

/** The closing figure that the others make at a place; undefined where one of them is not given. */
export function closingAt(
  { opening, moves }: Pick<Balance, 'opening' | 'moves'>,
  place: number,
): number | undefined {
  const first = opening.entries[place]?.blank === false ? numberOf(opening.entries[place]) : undefined;
  const steps = moves.map(({ series, way }) => [numberOf(series.entries[place]), way] as const);
  if (first === undefined || steps.some(([step]) => step === undefined)) return undefined;
  return steps.reduce((sum, [step = 0, way]) => sum + way * step, first);
}

function measured(opening: Series, closing: Series, moves: Balance['moves']): Balance {
  const balance: Balance = { opening, closing, moves, right: [], off: [] };
  closing.entries.forEach(({ cell }, place) => {
    const made = closingAt(balance, place);
    if (cell?.number === undefined || made === undefined) return;
    const fits = isRoundingOf(numberOf(closing.entries[place]) ?? 0, made, cell.number.decimals);
    (fits ? balance.right : balance.off).push(place);
  });
  return balance;
}

/** Every way of putting some to and taking others off, at least one of each kind or all of one. */
function signings(series: readonly Series[]): Balance['moves'][] {
  return Array.from({ length: 2 ** series.length }, (_, bits) =>
    series.map((one, at) => ({ series: one, way: (bits >> at) & 1 ? (-1 as const) : (1 as const) })),
  );
}

/** "Opening, joiners, leavers, closing": read where the names say open and close, and the figures of two places or more agree. */
export function findBalance(series: readonly Series[]): Balance | undefined {
  const first = series.findIndex(({ name }) => opens.test(name));
  const last = series.findLastIndex(({ name }, at) => at > first && closes.test(name));
  const [opening, closing] = [series[first], series[last]];
  const between = series.slice(first + 1, last);
  if (opening === undefined || closing === undefined || between.length < 1 || between.length > most)
    return undefined;
  const tried = signings(between).map((moves) => measured(opening, closing, moves));
  const best = tried.reduce((one, other) => (other.right.length > one.right.length ? other : one));
  const told = best.right.length >= 2 && best.right.length >= 2 * best.off.length;
  return told ? best : undefined;
}
