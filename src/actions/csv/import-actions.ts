import { setImmediate as othersTurn } from 'node:timers/promises';
import { isDeclined, type Declined, type Doing } from '../../audit/index.ts';
import { knownNames, namedIn, type KnownNames } from './known-names.ts';
import { readActions, type ActionRow } from './read-actions.ts';
import { standingActions, type StandingActions } from './standing-actions.ts';
import { rowOutcomes, takeInRow, type RowOutcome, type TakenRow } from './take-in-row.ts';

/** What a row of a file did, or would do. */
export interface RowDone extends TakenRow {
  row: number;
  text: string;
  part: 1 | 2;
}

/** How many rows opened an action, changed one, gave an update, or left all as it is. */
export type RowCounts = Record<RowOutcome, number>;

export const countsOf = (rows: readonly Pick<TakenRow, 'outcomes'>[]): RowCounts =>
  Object.fromEntries(
    rowOutcomes.map((outcome) => [outcome, rows.filter(({ outcomes }) => outcomes.includes(outcome)).length]),
  ) as RowCounts;

/** Most lines of a report; the rest is counted. */
const mostSaid = 100;

/**
 * Brings in a CSV of actions as `actionsCsv` writes it: a row without a reference opens an action, unless one stands
 * there that says the same; one with a reference that is known is changed where the row says otherwise; each gets its
 * update unless it has it. All rows come in or none: everything that is wrong is said together, by row and column.
 */
export async function importActions(doing: Doing, { text }: { text: string }): Promise<RowDone[] | Declined> {
  const read = readActions(text);
  const faults = [...read.faults];
  if (faults.length === 0 && read.rows.length === 0) faults.push('The file has no rows.');
  const known = await knownNames(doing.tx);
  const standing = await standingActions(
    doing,
    read.rows.map(({ value }) => value),
  );
  const done: RowDone[] = [];
  for (const { value, row } of read.rows) {
    const taken = await takeIn(doing, value, known, standing);
    if ('faults' in taken) faults.push(...taken.faults.map((says) => `Row ${row}, ${says}`));
    else done.push({ ...taken, row, text: value.text, part: value.part === '2' ? 2 : 1 });
    await othersTurn();
  }
  if (faults.length > 0) return declinedFile(faults, done);
  const { unchanged } = countsOf(done);
  return unchanged === done.length
    ? declinedFile(['Every row says what the record says already: there is nothing to change.'], done)
    : done;
}

async function takeIn(
  doing: Doing,
  value: ActionRow,
  known: KnownNames,
  standing: StandingActions,
): Promise<{ faults: string[] } | TakenRow> {
  const { named, faults } = namedIn(value, known);
  if (faults.length > 0) return { faults: faults.map((says) => `column ${says}`) };
  const taken = await takeInRow(doing, value, named, standing);
  if (!isDeclined(taken)) return taken;
  return {
    faults: [taken.field === undefined ? taken.declined : `${columnWord(taken.field)}${taken.declined}`],
  };
}

/** Fields of the form that a column is called after. */
const columnWord = (field: string): string =>
  ['reference', 'text', 'due', 'owner'].includes(field) ? `column ${field}: ` : '';

const declinedFile = (faults: readonly string[], good: readonly RowDone[]): Declined => ({
  declined: `Nothing of this file was brought in.${good.length === 0 ? '' : ` ${countsInWords(countsOf(good))}`}`,
  field: 'file',
  report: [
    ...faults.slice(0, mostSaid),
    ...(faults.length > mostSaid ? [`And ${faults.length - mostSaid} more.`] : []),
  ],
});

const rowsInWords = (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'}`;

/** Said of rows that could be read, whether or not they may come in. */
export const countsInWords = ({ opened, changed, updated, unchanged }: RowCounts): string =>
  `${rowsInWords(opened)} would open an action, ${changed} would change one, ${updated} would add an update, and ${unchanged} would leave the record as it is.`;
