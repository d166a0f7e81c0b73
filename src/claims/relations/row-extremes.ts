import type { Finding } from '../finding.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Column } from '../tables/series.ts';
import type { TableView } from '../tables/table-view.ts';
import { totalName } from '../tables/total-names.ts';
import type { Statement } from '../text/document.ts';
import { contentWords } from '../words/content-words.ts';

const extreme =
  /(?<!-)\b(?:(?:the|its|our|their) (?:single )?(most|greatest)|(?:the )?(fewest|highest|lowest|largest|smallest|busiest|quietest))\b/giu;
const low = /fewest|lowest|smallest|quietest/iu;
/** Ranks, choices and exceptions, of which the whole column says nothing. */
const narrowed =
  /\b(?:one of|among|second|third|fourth|next|joint|except|excluding|apart from|other than|outside|ever|since|record|of any|nationally|in the country)\b|-(?:highest|lowest|largest|smallest)/iu;
const partial =
  /^(?:of|in|within|at|for) (?!total\b)|\bof (?:the|these|those|our) (?:two|three|four|five|six|\d|[a-z]+ (?:that|which|who|with|in)\b)/iu;
const joint =
  /average|mean|median|all\b|overall|england|wales|national|similar|county|force|combined|target/iu;

const stem = (word: string) => word.slice(0, 7);

interface Claimed {
  statement: Statement;
  word: string;
  start: number;
  end: number;
  /** Every figure near the word. */
  values: Quantity[];
  /** Perhaps said of some of the rows only: "in the north", "of the three on the coast". */
  isPartial: boolean;
  /** The words right after the word: "the most visits". */
  noun: string[];
}

/** "Eastside had the most, 430" and "the most visits, 430, were at Eastside": the word and the figures near it. */
function claimsOf({ plain }: Reading, statement: Statement): Claimed[] {
  const text = plain.slice(statement.start, statement.end);
  if (narrowed.test(text)) return [];
  const found = [...text.matchAll(extreme)];
  return found.map((match, index) => {
    const start = statement.start + match.index;
    const end = start + match[0].length;
    const until = Math.min(end + 80, statement.start + (found[index + 1]?.index ?? text.length));
    const from = Math.max(start - 60, statement.start);
    const near = statement.quantities.filter(
      (one) => one.start >= from && one.start < until && !one.inWords && one.sign === '',
    );
    const after = near.filter((one) => one.start >= end);
    return {
      statement,
      word: (match[1] ?? match[2] ?? '').toLowerCase(),
      start,
      end: after[0]?.end ?? end,
      isPartial: partial.test(text),
      noun: contentWords(plain.slice(end, Math.min(after[0]?.start ?? end + 40, end + 40))).map(stem),
      values: after.length > 0 ? after.slice(0, 1) : near.slice(-1),
    };
  });
}

const wordsNear = (reading: Reading, { statement, start, end }: Claimed) =>
  new Set(
    contentWords(
      `${reading.plain.slice(Math.max(statement.start, start - 80), start)} ${reading.plain.slice(start, Math.min(statement.end, end + 60))}`,
    ).map(stem),
  );

/** The rows that the words beside the claim name in full, less the totals. */
function rowsNamed(view: TableView, words: ReadonlySet<string>): number[] {
  return view.table.rows.flatMap(({ label }, row) => {
    const own = contentWords(label).map(stem);
    return own.length > 0 && own.every((word) => words.has(word)) ? [row] : [];
  });
}

/** Nothing, or the column's own words, stand right after the word: "the highest growth in visits" is not of the visits. */
function saysColumn({ noun }: Claimed, { heading }: Column): boolean {
  const own = contentWords(heading).map(stem);
  return noun.length === 0 || (noun[0] !== undefined && own.includes(noun[0]));
}

function checkColumn(claimed: Claimed, view: TableView, column: Column, row: number): Finding[] {
  const totals = new Set(view.rowTotals.map(({ total }) => total.index));
  const points = view.table.rows.flatMap(({ label }, index) => {
    const cell = column.entries[index]?.cell;
    const kept = !totals.has(index) && totalName(label) === 0 && !joint.test(label) && label !== '';
    return kept && cell?.number !== undefined ? [{ index, label, cell, value: cell.number.value }] : [];
  });
  const own = points.find(({ index }) => index === row);
  if (points.length < 3 || own === undefined) return [];
  const values = points.map(({ value }) => value);
  const most = low.test(claimed.word) ? Math.min(...values) : Math.max(...values);
  const found = points.find(({ value }) => value === most) ?? own;
  const holds = own.value === most;
  const groups = new Set(view.table.rows.map(({ group }) => group));
  const plainRows =
    !claimed.isPartial &&
    saysColumn(claimed, column) &&
    (view.table.labels === 1 || groups.size === view.table.rows.length);
  return [
    {
      kind: 'extreme',
      start: claimed.start,
      end: claimed.end,
      inputs: points.map(({ label, cell, value }) => ({ name: label, value, at: cell.start })),
      stated: `${claimed.word}: ${own.label.trim()} ${own.cell.text}`,
      computed: `${found.label.trim()} ${found.cell.text}`,
      verdict: holds ? 'holds' : plainRows ? 'wrong' : 'cannot verify',
      ...(holds || plainRows ? {} : { review: true }),
      reason: holds
        ? `No other row of "${column.heading}" goes beyond it.`
        : `In "${column.heading}" it is ${found.label.trim()}, with ${found.cell.text}.`,
    },
  ];
}

const sameFigure = (column: Column, row: number, { value, unit }: Quantity) => {
  const number = column.entries[row]?.cell?.number;
  return number?.value === value && (number.unit === 'percent') === (unit === 'percent');
};

function checkClaimed(reading: Reading, claimed: Claimed): Finding[] {
  const words = wordsNear(reading, claimed);
  const line = claimed.statement.line;
  for (const view of reading.views) {
    const { firstLine, lastLine } = view.table;
    if (firstLine - line > 40 || line - lastLine > 40) continue;
    const rows = rowsNamed(view, words);
    const values = view.columns.filter(({ role }) => role !== 'change');
    const places = rows.flatMap((row) =>
      values.flatMap((column) =>
        claimed.values.some((value) => sameFigure(column, row, value)) ? [{ row, column }] : [],
      ),
    );
    const [place] = places;
    if (place !== undefined && places.length === 1)
      return checkColumn(claimed, view, place.column, place.row);
  }
  return [];
}

/** "<row> had the most <column>, <figure>": that row against the whole column without its totals. */
export function checkRowExtremes(reading: Reading): Finding[] {
  if (reading.views.length === 0) return [];
  return reading.statements.flatMap((statement) =>
    statement.kind === 'heading' || statement.quantities.length === 0
      ? []
      : claimsOf(reading, statement).flatMap((claimed) => checkClaimed(reading, claimed)),
  );
}
