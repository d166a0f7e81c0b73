import type { Finding } from '../finding.ts';
import { cellNumber } from '../text/cell-number.ts';
import type { Cell } from '../text/table.ts';
import type { Column } from '../tables/series.ts';
import type { TableView } from '../tables/table-view.ts';
import type { Reading } from '../reading.ts';

const pattern =
  /^(?:([▲△↑⬆+]|up|higher|rise|risen|increase)|([▼▽↓⬇-]|down|lower|fall|fallen|decrease)) ?(?:up |down )?(?:from|on|was) (.{1,20})$/iu;

interface Told {
  cell: Cell;
  row: number;
  isUp: boolean;
  old: number;
  fresh: number;
}

function toldIn({ text, plain }: Reading, view: TableView, column: number, values: Column): Told[] {
  return view.table.rows.flatMap(({ cells }, row) => {
    const cell = cells[column];
    const number = values.entries[row]?.cell?.number;
    if (cell === undefined || number === undefined || cell.text.length > 40) return [];
    const match =
      pattern.exec(text.slice(cell.start, cell.end).trim()) ??
      pattern.exec(plain.slice(cell.start, cell.end).trim());
    const old = match === null ? undefined : cellNumber((match[3] ?? '').trim());
    if (match === null || old?.unit !== number.unit) return [];
    return [{ cell, row, isUp: match[1] !== undefined, old: old.value, fresh: number.value }];
  });
}

const fits = ({ isUp, old, fresh }: Told) => (isUp ? fresh > old : fresh < old);

function findingOf(told: Told, values: Column): Finding {
  const word = told.fresh > told.old ? 'increase' : told.fresh < told.old ? 'decrease' : 'no change';
  const holds = fits(told);
  const level = word === 'no change';
  const at = values.entries[told.row]?.cell?.start;
  return {
    kind: 'direction',
    start: told.cell.start,
    end: told.cell.end,
    inputs: [
      { name: 'before', value: told.old, at: told.cell.start },
      { name: values.heading || 'after', value: told.fresh, ...(at === undefined ? {} : { at }) },
    ],
    stated: told.isUp ? 'increase' : 'decrease',
    computed: word,
    verdict: holds ? 'holds' : level ? 'cannot verify' : 'wrong',
    ...(level ? { review: true } : {}),
    reason: holds ? 'The arrow fits the two values.' : `From ${told.old} to ${told.fresh} is ${word}.`,
  };
}

function checkColumn(reading: Reading, view: TableView, column: number): Finding[] {
  const left = view.columns.findLast(({ index, role }) => index < column && role !== 'change');
  if (left === undefined) return [];
  const told = toldIn(reading, view, column, left);
  const right = told.filter(fits).length;
  if (right === told.length) return told.map((one) => findingOf(one, left));
  return right >= 2 && right >= 2 * (told.length - right) ? told.map((one) => findingOf(one, left)) : [];
}

/** "▲ from 430" or "down from 38%" in a cell, against the value in the column to its left. */
export function checkArrowCells(reading: Reading): Finding[] {
  return reading.views.flatMap((view) => {
    if (view.table.width > 60) return [];
    const values = new Set(view.columns.map(({ index }) => index));
    const others = Array.from({ length: view.table.width }, (_, index) => index).filter(
      (index) => index >= view.table.labels && !values.has(index),
    );
    return others.flatMap((column) => checkColumn(reading, view, column));
  });
}
