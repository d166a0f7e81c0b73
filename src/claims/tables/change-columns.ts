import { isRoundingOf } from '../quantities/agreement.ts';
import type { Column, Entry } from './series.ts';

/** What a change column may say of two others. */
export type ChangeForm = 'percent' | 'difference';

/** One printed change, with the two values it was tried against. */
export interface ChangeCell {
  row: number;
  change: Entry;
  old: Entry;
  new: Entry;
  exact: number;
  holds: boolean;
}

/** A column of changes, read as the change between two other columns. */
export interface ChangeColumn {
  column: Column;
  old: Column;
  new: Column;
  form: ChangeForm;
  cells: ChangeCell[];
}

const decimals = (entry: Entry) => entry.cell?.number?.decimals ?? 0;

function isClose(
  stated: number,
  exact: number,
  form: ChangeForm,
  change: Entry,
  old: Entry,
  fresh: Entry,
): boolean {
  const places = decimals(change);
  if (form === 'difference') {
    const rounded =
      old.cell?.number?.unit === 'percent' && places >= Math.max(decimals(old), decimals(fresh));
    return (
      isRoundingOf(stated, exact, places) ||
      (rounded && Math.abs(stated - exact) <= 1.001 * 10 ** -places && stated * exact >= 0)
    );
  }
  if (isRoundingOf(stated, exact, places)) return true;
  const half = (entry: Entry) =>
    decimals(entry) === 0 && entry.cell?.number?.unit !== 'percent' ? 0 : 0.5 * 10 ** -decimals(entry);
  const [o, n] = [old.value ?? 0, fresh.value ?? 0];
  const reach = (100 * (half(fresh) + (Math.abs(n) / Math.abs(o)) * half(old))) / Math.abs(o);
  return Math.abs(stated - exact) <= reach + 0.5 * 10 ** -places + 1e-9;
}

function tryPair(column: Column, old: Column, fresh: Column, form: ChangeForm): ChangeCell[] {
  const cells: ChangeCell[] = [];
  column.entries.forEach((change, row) => {
    const [before, after] = [old.entries[row], fresh.entries[row]];
    const number = change.cell?.number;
    if (number === undefined || before?.cell?.number === undefined || after?.cell?.number === undefined)
      return;
    const [o, n] = [before.cell.number.value, after.cell.number.value];
    if (form === 'percent' && o === 0) return;
    const stated = number.bracketed && number.sign === '' ? -number.value : number.value;
    const exact = form === 'percent' ? (100 * (n - o)) / Math.abs(o) : n - o;
    cells.push({
      row,
      change,
      old: before,
      new: after,
      exact,
      holds: isClose(stated, exact, form, change, before, after),
    });
  });
  return cells;
}

/** Pairs of columns that a change may be taken between: nearest first, then the rest, both ways round. */
function pairsFor(column: Column, columns: readonly Column[]): [Column, Column][] {
  const values = columns.filter(
    ({ role, index }) => role !== 'change' && Math.abs(index - column.index) <= 8,
  );
  const left = values.filter(({ index }) => index < column.index).reverse();
  const order = [...left, ...values.filter(({ index }) => index > column.index)].slice(0, 6);
  const pairs: [Column, Column][] = [];
  order.forEach((fresh, place) => {
    for (const old of order.slice(place + 1)) if (old.role === fresh.role) pairs.push([old, fresh]);
  });
  return [...pairs, ...pairs.map(([old, fresh]): [Column, Column] => [fresh, old])];
}

function formsFor({ heading, entries }: Column): ChangeForm[] {
  const percent =
    entries.some(({ cell }) => cell?.number?.unit === 'percent') || /%|per ?cent/iu.test(heading);
  const points =
    entries.some(({ cell }) => cell?.number?.unit === 'points') || /\bpp\b|points?|ppt/iu.test(heading);
  if (points) return ['difference'];
  return percent ? ['percent', 'difference'] : ['difference', 'percent'];
}

const plainHeading = /varian|change|differen/iu;

/** A figure that is not right but plainly meant for this change: within a fifth of it, or of its size with the wrong sign. */
function isNear({ change, exact }: ChangeCell): boolean {
  const stated = change.cell?.number?.value ?? 0;
  return exact !== 0 && Math.abs(Math.abs(stated) - Math.abs(exact)) <= 0.2 * Math.abs(exact);
}

/** Enough figures agree; in a short table under a plain heading it is enough that those which do not come near. */
function isBelieved({ cells, column }: ChangeColumn, right: number): boolean {
  if (right > 0 && right >= cells.length - right) return true;
  const off = cells.filter(({ holds }) => !holds);
  return cells.length <= 3 && plainHeading.test(column.heading) && off.every(isNear);
}

/** Reads a change column as the change between the two columns with which most of its figures are right. */
export function readChanges(column: Column, columns: readonly Column[]): ChangeColumn | undefined {
  let found: ChangeColumn | undefined;
  let most = 0;
  for (const [old, fresh] of pairsFor(column, columns)) {
    for (const form of formsFor(column)) {
      const cells = tryPair(column, old, fresh, form);
      const right = cells.filter(({ holds }) => holds).length;
      const worth = right + 0.1 * cells.filter((cell) => !cell.holds && isNear(cell)).length;
      if (worth > most) [found, most] = [{ column, old, new: fresh, form, cells }, worth];
    }
  }
  return found !== undefined && isBelieved(found, Math.floor(most)) ? found : undefined;
}
