import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import { numberWordPattern, wordValue } from '../quantities/number-words.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../text/document.ts';
import { hedgeBefore } from '../words/hedges.ts';
import { rangeOf } from './exactness.ts';

const pattern = new RegExp(
  `(?<![\\w.,£-])(?:(twice|half|one and a half times)|(${numberWordPattern}|\\d{1,3}(?:\\.\\d{1,2})?) times|(\\d{1,2}(?:\\.\\d{1,2})?)x) (as (?:many|much|long|likely|large|high|often|big|great|common)\\b|(?:the|that|those) (?=number|rate|proportion|average|figure|level|amount|share|size|total|of|\\d)|(?:higher|more|greater|larger|longer) than)`,
  'giu',
);
const most = 14;

interface Told {
  start: number;
  end: number;
  raw: string;
  value: number;
  decimals: number;
  hedge: string;
}

function toldIn(plain: string, { start, end }: Statement): Told[] {
  return [...plain.slice(start, end).matchAll(pattern)].flatMap((match) => {
    const [whole, word, number = '', cross = '', tail = ''] = match;
    const digits = number || cross;
    const value =
      word === undefined
        ? (wordValue(digits) ?? Number(digits))
        : /^twice/iu.test(word)
          ? 2
          : /^half/iu.test(word)
            ? 0.5
            : 1.5;
    if (!(value > 0) || value === 1 || (value === 0.5 && !/^as/iu.test(tail))) return [];
    const at = start + match.index;
    const raw = whole.slice(0, whole.length - tail.length).trim();
    const decimals = word === undefined ? (digits.split('.')[1]?.length ?? 0) : 1;
    return [{ start: at, end: at + raw.length, raw, value, decimals, hedge: hedgeBefore(plain, at) }];
  });
}

/** Whether one value may be told as so many times another. */
function fits({ value, decimals, hedge }: Told, one: Quantity, other: Quantity): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  if (b.low <= 0) return false;
  const [low, high] = [a.low / b.high, a.high / b.low];
  const half = 0.5 * 10 ** -decimals;
  if (/^(?:more than|over|just over|at least|in excess of|well over)$/u.test(hedge))
    return high >= value && low <= value * 1.35;
  if (/^(?:nearly|almost|just under|less than|under)$/u.test(hedge))
    return low <= value && high >= value * 0.85;
  const slack = hedge === '' && decimals > 0 ? half : Math.max(hedge === '' ? 0 : half, 0.05 * value);
  return high >= value - slack - 1e-9 && low <= value + slack + 1e-9;
}

const isValue = ({ unit, sign, value }: Quantity) =>
  unit !== 'span' && unit !== 'points' && sign === '' && value > 0;

function findingOf(told: Told, one: Quantity, other: Quantity, holds: boolean): Finding {
  const computed = `${figure(one.value / other.value, Math.max(1, told.decimals))} times`;
  return {
    kind: 'ratio',
    start: told.start,
    end: told.end,
    inputs: [one, other].map(({ value, start }) => ({ name: 'value', value, at: start })),
    stated: `${told.hedge} ${told.raw}`.trim(),
    computed,
    arithmetic: `${one.raw.trim()} / ${other.raw.trim()} = ${figure(one.value / other.value, 2)}`,
    verdict: holds ? 'holds' : 'wrong',
    reason: holds
      ? 'The two values stand in this ratio.'
      : `${one.raw.trim()} is ${computed} ${other.raw.trim()}.`,
  };
}

/** "388 …, more than twice as many as the 171": just the two values of the sentence, with nothing else to choose from. */
function plainPair(plain: string, told: Told, own: readonly Quantity[]): [Quantity, Quantity] | undefined {
  const [first, second] = own;
  if (first === undefined || second === undefined || own.length !== 2 || first.unit !== second.unit)
    return undefined;
  if (second.start > told.end && first.end < told.start)
    return /^ as [a-z ]{0,20}\bas (?:the )?(?:[a-z]+ )?$/iu.test(plain.slice(told.end, second.start))
      ? [first, second]
      : undefined;
  const between = plain.slice(first.end, second.start);
  return second.end < told.start && /\b(?:against|compared (?:with|to))\b/iu.test(between)
    ? [first, second]
    : undefined;
}

function checkTold(
  reading: Reading,
  statement: Statement,
  before: readonly Statement[],
  told: Told,
): Finding[] {
  const values = (quantities: readonly Quantity[]) =>
    quantities.filter((one) => isValue(one) && (one.end <= told.start || one.start >= told.end)).slice(-most);
  const own = values(statement.quantities);
  const pair = plainPair(reading.plain, told, own);
  if (pair !== undefined) {
    const [one, other] = pair;
    if (fits(told, one, other)) return [findingOf(told, one, other, true)];
    const ratio = one.value / other.value / told.value;
    return ratio > 1.4 || ratio < 0.75 ? [findingOf(told, one, other, false)] : [];
  }
  const all = [...own, ...before.flatMap(({ quantities }) => values(quantities))].slice(0, most);
  for (const one of all)
    for (const other of all)
      if (one !== other && one.unit === other.unit && fits(told, one, other))
        return [findingOf(told, one, other, true)];
  return ratesBeside(reading, statement, told);
}

/** Rates of a table near: two of one column that stand in the ratio, each printed to a decimal. */
function ratesBeside({ views, quantities }: Reading, { line }: Statement, told: Told): Finding[] {
  if (told.decimals === 0 || told.value < 1.2) return [];
  const near = views.filter(
    ({ table }) => table.firstLine - line <= 15 && line - table.lastLine <= 15 && table.rows.length <= 15,
  );
  for (const { columns } of near)
    for (const { role, entries } of columns) {
      const cells = entries.flatMap(({ cell }) =>
        (cell?.number?.decimals ?? 0) > 0 && cell !== undefined ? [cell] : [],
      );
      const rates =
        role === 'change'
          ? []
          : cells.flatMap((cell) => quantities.find(({ start }) => start === cell.start) ?? []);
      for (const one of rates)
        for (const other of rates)
          if (one !== other && fits(told, one, other)) return [findingOf(told, one, other, true)];
    }
  return [];
}

/** "twice as many as the 171", "3.8 times as likely", "one and a half times the number". */
export function checkToldMultiples(reading: Reading): Finding[] {
  const { plain, statements } = reading;
  return statements.flatMap((statement, index) => {
    const told = toldIn(plain, statement);
    if (told.length === 0) return [];
    const before = [statements[index - 1], statements[index - 2]].filter((one) => one !== undefined);
    return told.flatMap((one) => checkTold(reading, statement, before, one));
  });
}
