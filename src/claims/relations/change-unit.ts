import type { Finding } from '../finding.ts';
import { figure, isRoundingOf, signedFigure } from '../quantities/agreement.ts';
import { monthNumber, monthPattern } from '../quantities/months.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Change } from '../changes/change.ts';
import { contentWords } from '../words/content-words.ts';
import type { DatedTable } from '../tables/dated-table.ts';

const month = new RegExp(`(?:^|[^a-z])(${monthPattern})(?![a-z])`, 'giu');
const stem = (word: string) => word.slice(0, 6);

/** The two months of a sentence, in the order of the calendar, where it names two. */
function monthsOf(text: string): [number, number] | undefined {
  const named = [...new Set([...text.matchAll(month)].map(([, name]) => monthNumber(name ?? '')))].sort(
    (one, other) => one - other,
  );
  const [first, last] = named;
  return named.length === 2 && first !== undefined && last !== undefined ? [first, last] : undefined;
}

interface Move {
  name: string;
  from: number;
  to: number;
  decimals: number;
  at: number;
}

function movesOf(
  { periods, rows }: DatedTable,
  [first, last]: [number, number],
  words: ReadonlySet<string>,
): Move[] {
  const place = (wanted: number) =>
    periods.findIndex((period) => period?.form === 'month' && period.to % 12 === wanted);
  const [a, b] = [place(first), place(last)];
  if (a === -1 || b === -1) return [];
  return rows.flatMap(({ name, entries }) => {
    const own = contentWords(name).map(stem);
    const [from, to] = [entries[a]?.cell, entries[b]?.cell];
    if (
      own.length === 0 ||
      !own.every((word) => words.has(word)) ||
      from?.number?.unit !== 'percent' ||
      to?.number === undefined
    )
      return [];
    return [
      {
        name: name.trim(),
        from: from.number.value,
        to: to.number.value,
        decimals: Math.max(from.number.decimals, to.number.decimals),
        at: to.start,
      },
    ];
  });
}

const points = ({ from, to }: Move) => to - from;
const relative = ({ from, to }: Move) => (100 * (to - from)) / from;

function findingOf(change: Change, amount: Quantity, moves: readonly Move[]): Finding[] {
  const said = Math.abs(amount.value) * (change.direction === 'down' ? -1 : 1);
  const shared = {
    kind: 'unit' as const,
    start: Math.min(amount.start, change.word.start),
    end: Math.max(amount.end, change.word.end),
    inputs: moves.map((move) => ({
      name: `${move.name}: ${move.from}% to ${move.to}%`,
      value: move.to,
      at: move.at,
    })),
    stated: `${amount.raw.trim()} ${change.word.word}`,
  };
  if (moves.some((move) => isRoundingOf(said, relative(move), amount.decimals)))
    return [{ ...shared, verdict: 'holds', reason: 'The percentage follows from the table.' }];
  const near = moves.some((move) => isRoundingOf(said, points(move), amount.decimals));
  if (!near) return [];
  const last = moves.at(-1) ?? moves[0];
  if (last === undefined) return [];
  const computed = `${signedFigure(points(last), 1)} percentage points (${signedFigure(relative(last), 1)}%)`;
  const all = moves.map((move) => `${move.name} ${figure(points(move), 1)} points`).join(', ');
  return [
    {
      ...shared,
      computed,
      verdict: 'wrong',
      reason: `Only percentage points come near (${all}); as a percentage the change is ${moves.map((move) => `${signedFigure(relative(move), 1)}%`).join(', ')}.`,
    },
  ];
}

/** "a 2% decrease from January" of a rate: tested as a percentage and as points between the table's two months. */
export function checkChangeUnits(reading: Reading): Finding[] {
  if (reading.dated.length === 0) return [];
  return reading.changes.flatMap((change) => {
    const [amount] = change.amounts;
    const { statement } = change;
    if (amount?.unit !== 'percent' || change.old.length > 0) return [];
    const text = reading.plain.slice(statement.start, statement.end);
    const months = monthsOf(text);
    if (months === undefined) return [];
    const words = new Set(contentWords(text).map(stem));
    const near = reading.dated.filter(({ view }) => Math.abs(view.table.firstLine - statement.line) <= 40);
    return near.flatMap((table) => {
      const moves = movesOf(table, months, words);
      return moves.length === 0 ? [] : findingOf(change, amount, moves);
    });
  });
}
