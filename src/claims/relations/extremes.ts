import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import { monthName, monthNumber, monthPattern } from '../quantities/months.ts';
import type { Reading } from '../reading.ts';
import type { Series } from '../tables/series.ts';
import type { Statement } from '../text/document.ts';
import { contentWords } from '../words/content-words.ts';
import type { DatedTable } from '../tables/dated-table.ts';

const extreme =
  /\b(lowest|highest|smallest|largest|fewest|most|peak|peaked|record low|record high|worst|best)\b/iu;
const low = /lowest|smallest|fewest|low/iu;
const inMonth = new RegExp(`\\b(?:in|of|during|at) (?:the month of )?(${monthPattern})(?![a-z])`, 'giu');

const stem = (word: string) => word.slice(0, 6);

/** The rows a sentence names: those whose every word it has. A joint row counts only where no row of its parts is named. */
function rowsNamed(table: DatedTable, words: ReadonlySet<string>): Series[] {
  const named = table.rows.filter(({ name }) => {
    const own = contentWords(name).map(stem);
    return own.length > 0 && own.every((word) => words.has(word));
  });
  const single = named.filter(({ name }) => !/ and |&/iu.test(name));
  return single.length > 0 ? single : named;
}

interface Claimed {
  start: number;
  end: number;
  word: string;
  isLow: boolean;
  month: number;
}

function claimedBy({ plain }: Reading, statement: Statement): Claimed | undefined {
  const text = plain.slice(statement.start, statement.end);
  const found = extreme.exec(text);
  if (
    found === null ||
    /\b(?:one of|among|second|third)\b/iu.test(text.slice(Math.max(0, found.index - 20), found.index))
  )
    return undefined;
  const months = [...text.matchAll(inMonth)].filter(({ index }) => Math.abs(index - found.index) < 120);
  const [month] = months.filter(({ index }) => index > found.index).concat(months);
  if (month === undefined || found[1] === undefined) return undefined;
  const [from, to] = [
    Math.min(found.index, month.index),
    Math.max(found.index + found[0].length, month.index + month[0].length),
  ];
  return {
    start: statement.start + from,
    end: statement.start + to,
    word: found[1].toLowerCase(),
    isLow: low.test(found[1]),
    month: monthNumber(month[1] ?? ''),
  };
}

function checkRow(claimed: Claimed, table: DatedTable, row: Series): Finding[] {
  const points = row.entries.flatMap((entry, place) => {
    const period = table.periods[place];
    return period?.form === 'month' && entry.cell?.number !== undefined
      ? [{ month: period.to, value: entry.cell.number.value, cell: entry.cell }]
      : [];
  });
  const said = points.filter(({ month }) => month % 12 === claimed.month);
  const [point] = said;
  if (points.length < 3 || said.length !== 1 || point === undefined) return [];
  const values = points.map(({ value }) => value);
  const most = claimed.isLow ? Math.min(...values) : Math.max(...values);
  const found = points.find(({ value }) => value === most);
  const name = monthName(found?.month ?? 0);
  const shared = {
    kind: 'extreme' as const,
    start: claimed.start,
    end: claimed.end,
    inputs: points.map(({ month, value, cell }) => ({
      name: `${row.name}, ${monthName(month)}`,
      value,
      at: cell.start,
    })),
    stated: `${claimed.word}: ${monthName(claimed.month)} (${row.name.trim()})`,
    computed: `${name} ${found?.cell.text ?? figure(most, 2)}`,
  };
  if (point.value === most)
    return [
      {
        ...shared,
        verdict: 'holds',
        reason: `It is the ${claimed.word} of the series "${row.name.trim()}".`,
      },
    ];
  return [
    {
      ...shared,
      verdict: 'wrong',
      reason: `In "${row.name.trim()}" ${monthName(claimed.month)} is ${point.cell.text}; the ${claimed.word} is ${found?.cell.text ?? ''} in ${name}.`,
    },
  ];
}

/** "the lowest of the year in December", against the whole series of each row that the sentence names. */
export function checkExtremes(reading: Reading): Finding[] {
  if (reading.dated.length === 0) return [];
  return reading.statements.flatMap((statement) => {
    const claimed = claimedBy(reading, statement);
    if (claimed === undefined) return [];
    const words = new Set(contentWords(reading.plain.slice(statement.start, statement.end)).map(stem));
    const near = reading.dated.filter(({ view }) => Math.abs(view.table.firstLine - statement.line) <= 40);
    return near.flatMap((table) => rowsNamed(table, words).flatMap((row) => checkRow(claimed, table, row)));
  });
}
