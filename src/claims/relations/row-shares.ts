import type { Finding } from '../finding.ts';
import { figure, isRoundingOf } from '../quantities/agreement.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Column } from '../tables/series.ts';
import type { TableView } from '../tables/table-view.ts';
import { totalName } from '../tables/total-names.ts';
import type { Statement } from '../text/document.ts';
import { contentWords } from '../words/content-words.ts';
import { hedgeBefore } from '../words/hedges.ts';

const shareWords =
  /\b(?:share|account(?:s|ed|ing) for|ma(?:de|kes?|king) up|represent(?:s|ed|ing)?|of all|of the total|of the whole|proportion)\b/iu;
const ofWhich = /\b(?:of which|of these|of them|including)[, ]+$/iu;

const stem = (word: string) => word.slice(0, 7);

/** The one row whose whole name stands among some words. */
function rowNamed(view: TableView, text: string): number | undefined {
  const words = new Set(contentWords(text).map(stem));
  const named = view.table.rows.flatMap(({ label }, row) => {
    const own = contentWords(label).map(stem);
    return own.length > 0 && totalName(label) === 0 && own.every((word) => words.has(word)) ? [row] : [];
  });
  return named.length === 1 ? named[0] : undefined;
}

function totalOf(view: TableView, column: Column): { value: number; at: number } | undefined {
  const found = view.rowTotals.findLast(({ right }) => right.length > 0);
  const cell = found === undefined ? undefined : column.entries[found.total.index]?.cell;
  return cell?.number === undefined || cell.number.value <= 0
    ? undefined
    : { value: cell.number.value, at: cell.start };
}

/** "Roads' share of the budget was 76.0%": the row over the total of some column. */
function checkShare({ plain }: Reading, statement: Statement, percent: Quantity, view: TableView): Finding[] {
  const from = Math.max(statement.start, percent.start - 110);
  const row = rowNamed(view, plain.slice(from, Math.min(statement.end, percent.end + 50)));
  if (row === undefined) return [];
  for (const column of view.counts) {
    const total = totalOf(view, column);
    const cell = column.entries[row]?.cell;
    if (total === undefined || cell?.number === undefined) continue;
    const exact = (100 * cell.number.value) / total.value;
    if (!isRoundingOf(percent.value, exact, percent.decimals)) continue;
    const computed = `${figure(exact, percent.decimals)}%`;
    return [
      {
        kind: 'share',
        start: percent.start,
        end: percent.end,
        inputs: [
          { name: view.table.rows[row]?.label ?? '', value: cell.number.value, at: cell.start },
          { name: 'total', value: total.value, at: total.at },
        ],
        stated: percent.raw.trim(),
        computed,
        arithmetic: `${cell.text} / ${figure(total.value, 0)} = ${figure(exact, percent.decimals + 2)}%`,
        verdict: 'holds',
        reason: `It is this row's share of "${column.heading}".`,
      },
    ];
  }
  return [];
}

/** "1,315 visits, of which 430 were to the Mill": the total finds the column, the words after the part its row. */
function checkPart({ plain }: Reading, statement: Statement, part: Quantity, view: TableView): Finding[] {
  const after =
    plain.slice(part.end, Math.min(statement.end, part.end + 60)).split(/[,;:(]| and /u, 1)[0] ?? '';
  const row = rowNamed(view, after);
  const before = statement.quantities.filter(({ end, unit }) => end <= part.start && unit === part.unit);
  if (row === undefined) return [];
  const columns = view.counts.filter((column) =>
    before.some(({ value }) => value === totalOf(view, column)?.value),
  );
  const [column] = columns;
  const cell = column?.entries[row]?.cell;
  if (column === undefined || columns.length > 1 || cell?.number === undefined) return [];
  const holds = cell.number.value === part.value;
  const own = new Set(contentWords(view.table.rows[row]?.label ?? '').map(stem));
  if (!holds && contentWords(after).some((word) => !own.has(stem(word)))) return [];
  return [
    {
      kind: 'restatement',
      start: part.start,
      end: part.end,
      inputs: [{ name: view.table.rows[row]?.label ?? '', value: cell.number.value, at: cell.start }],
      stated: part.raw.trim(),
      computed: cell.text,
      verdict: holds ? 'holds' : 'wrong',
      reason: holds ? 'The table gives the same part.' : `Of that total the table gives ${cell.text}.`,
    },
  ];
}

const isPlain = ({ sign, inWords }: Quantity) => sign === '' && !inWords;

function checkStatement(reading: Reading, statement: Statement, views: readonly TableView[]): Finding[] {
  const { plain } = reading;
  const shares = shareWords.test(plain.slice(statement.start, statement.end));
  return statement.quantities.filter(isPlain).flatMap((quantity) => {
    if (hedgeBefore(plain, quantity.start) !== '') return [];
    if (quantity.unit === 'percent')
      return shares
        ? views.flatMap((view) => checkShare(reading, statement, quantity, view)).slice(0, 1)
        : [];
    const led = ofWhich.test(plain.slice(Math.max(statement.start, quantity.start - 12), quantity.start));
    return led && quantity.unit === 'count'
      ? views.flatMap((view) => checkPart(reading, statement, quantity, view)).slice(0, 1)
      : [];
  });
}

/** Shares and parts of a table's total that the text tells of one of its rows. */
export function checkRowShares(reading: Reading): Finding[] {
  const totalled = reading.views.filter(
    ({ rowTotals, table }) => rowTotals.length > 0 && table.rows.length <= 60,
  );
  if (totalled.length === 0) return [];
  return reading.statements.flatMap((statement) => {
    if (statement.kind === 'heading' || statement.quantities.length === 0) return [];
    const near = totalled.filter(
      ({ table }) => table.firstLine - statement.line <= 30 && statement.line - table.lastLine <= 40,
    );
    return near.length === 0 ? [] : checkStatement(reading, statement, near);
  });
}
