import { isDeclined, type Declined, type Doing } from '../../audit/index.ts';
import { faultText, isRefused } from '../../platform/files/fault.ts';
import { knownNames, namedIn, type KnownNames } from './known-names.ts';
import { readActions, type ActionRow } from './read-actions.ts';
import { takeInRow, type RowOutcome } from './take-in-row.ts';

/** What came of a file: how many actions were opened, changed, given an update, or were as they are. */
export type ImportedActions = Record<RowOutcome, number>;

/** Most lines of a report; the rest is counted. */
const mostSaid = 100;

/**
 * Brings in a CSV of actions as `actionsCsv` writes it: a row without a reference, or with one that is not known, opens
 * an action; one that is known is changed where the row says otherwise, and gets its update unless it has it. All rows
 * come in or none: everything that is wrong is said together, by line.
 */
export async function importActions(
  doing: Doing,
  { text }: { text: string },
): Promise<ImportedActions | Declined> {
  const read = readActions(text);
  if (isRefused(read)) return declinedFile(read.refused.map(faultText));
  if (read.rows.length === 0) return declinedFile(['The file has no rows.']);
  const known = await knownNames(doing.tx);
  const outcome: ImportedActions = { opened: 0, changed: 0, updated: 0, unchanged: 0 };
  const faults: string[] = [];
  for (const { value, line } of read.rows) {
    const taken = await row(doing, value, known);
    if ('faults' in taken) faults.push(...taken.faults.map((says) => `Line ${line}: ${says}`));
    else for (const name of taken.outcomes) outcome[name] += 1;
  }
  if (faults.length > 0) return declinedFile(faults);
  if (outcome.unchanged === read.rows.length)
    return declinedFile(['Every row says what the record says already: there was nothing to change.']);
  return outcome;
}

async function row(
  doing: Doing,
  value: ActionRow,
  known: KnownNames,
): Promise<{ faults: string[] } | { outcomes: RowOutcome[] }> {
  const { named, faults } = namedIn(value, known);
  if (faults.length > 0) return { faults };
  const taken = await takeInRow(doing, value, named);
  return isDeclined(taken) ? { faults: [taken.declined] } : { outcomes: taken };
}

const declinedFile = (faults: readonly string[]): Declined => ({
  declined: 'Nothing of this file was brought in.',
  field: 'file',
  report: [
    ...faults.slice(0, mostSaid),
    ...(faults.length > mostSaid ? [`And ${faults.length - mostSaid} more.`] : []),
  ],
});
