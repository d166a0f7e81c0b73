import type { TableView } from '../tables/table-view.ts';
import type { ClaimKind } from '../claim.ts';
import type { Finding } from '../finding.ts';
import { figure, signedFigure } from '../quantities/agreement.ts';
import type { Reading } from '../reading.ts';
import { readChanges, type ChangeCell, type ChangeColumn } from '../tables/change-columns.ts';

function kindOf({ column, form, old }: ChangeColumn): ClaimKind {
  if (/varian/iu.test(column.heading)) return 'variance';
  if (form === 'percent') return 'percentage-change';
  return old.role === 'percent' ? 'point-change' : 'difference';
}

function arithmeticOf({ form }: ChangeColumn, { old, new: fresh, exact }: ChangeCell): string {
  const [before, after] = [old.cell?.text ?? '', fresh.cell?.text ?? ''];
  if (form === 'difference') return `${after} - ${before} = ${signedFigure(exact, 2)}`;
  return `(${after} - ${before}) / ${before} = ${signedFigure(exact, 2)}%`;
}

function shared(
  column: ChangeColumn,
  { old, new: fresh, change }: ChangeCell,
): Pick<Finding, 'start' | 'end' | 'inputs'> {
  const at = (entry: ChangeCell['old']) => (entry.cell === undefined ? {} : { at: entry.cell.start });
  return {
    start: change.cell?.start ?? 0,
    end: change.cell?.end ?? 0,
    inputs: [
      { name: column.old.heading || 'before', value: old.value ?? 0, ...at(old) },
      { name: column.new.heading || 'after', value: fresh.value ?? 0, ...at(fresh) },
    ],
  };
}

/** Brackets, or no sign at all, may mean either way: "(500)" for over as well as for under. */
function isConvention({ change, exact, holds }: ChangeCell): boolean {
  const number = change.cell?.number;
  return (
    !holds &&
    number?.sign === '' &&
    Math.abs(Math.abs(exact) - Math.abs(number.value)) <= 0.5 * 10 ** -number.decimals + 1e-9
  );
}

function sizeFinding(column: ChangeColumn, cell: ChangeCell): Finding {
  const number = cell.change.cell?.number;
  const places = number?.decimals ?? 0;
  const most = Math.max(cell.old.cell?.number?.decimals ?? 0, cell.new.cell?.number?.decimals ?? 0, places);
  const percent = column.form === 'percent';
  const computed = percent ? `${signedFigure(cell.exact, places)}%` : signedFigure(cell.exact, most);
  return {
    kind: kindOf(column),
    ...shared(column, cell),
    stated: cell.change.cell?.text ?? '',
    computed,
    arithmetic: arithmeticOf(column, cell),
    tolerance:
      column.old.role === 'percent' && !percent
        ? 'one unit of the last place'
        : 'rounded half up or half to even',
    ...(isConvention(cell)
      ? { verdict: 'cannot verify', review: true }
      : { verdict: cell.holds ? 'holds' : 'wrong' }),
    reason: cell.holds ? 'The change follows from the two columns.' : `The change is ${computed}.`,
  };
}

/** The sign on its own: an increase where the two columns show a decrease, or the other way. */
function directionFinding(column: ChangeColumn, cell: ChangeCell): Finding | undefined {
  const number = cell.change.cell?.number;
  if (number === undefined || number.sign === '' || number.value === 0 || cell.exact === 0) return undefined;
  const [said, went] = [number.value > 0, cell.exact > 0];
  if (!cell.holds && said === went) return undefined;
  const word = (up: boolean) => (up ? 'increase' : 'decrease');
  return {
    kind: 'direction',
    ...shared(column, cell),
    stated: word(said),
    computed: word(went),
    arithmetic: `${figure(cell.old.value ?? 0, 2)} to ${figure(cell.new.value ?? 0, 2)}`,
    verdict: said === went ? 'holds' : 'wrong',
    reason:
      said === went
        ? 'The sign fits the two columns.'
        : `The two columns show ${went ? 'an increase' : 'a decrease'}.`,
  };
}

/** The changes of one table, each figure against the two columns it is taken between. */
export function changesIn({ columns }: TableView): Finding[] {
  return columns
    .filter(({ role }) => role === 'change')
    .flatMap((column) => {
      const read = readChanges(column, columns);
      if (read === undefined) return [];
      return read.cells.flatMap((cell) =>
        [sizeFinding(read, cell), directionFinding(read, cell) ?? []].flat(),
      );
    });
}

/** Columns headed as changes or variances, or printed with signs. */
export function checkTableChanges(reading: Reading): Finding[] {
  return reading.views.flatMap(changesIn);
}
