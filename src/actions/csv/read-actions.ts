import { z } from 'zod';
import { parseCsv } from '../../platform/files/csv-file.ts';
import { columnFaults } from '../../platform/files/csv-columns.ts';
import { isRefused, type Refused } from '../../platform/files/fault.ts';
import { isDay } from '../../platform/files/fields.ts';
import { origins, progressWords } from '../action.ts';
import { actionColumns, withoutGuard } from './columns.ts';

const cell = z.string().default('').transform(withoutGuard);
const oneOf = <Word extends string>(words: readonly [Word, ...Word[]]) =>
  cell.pipe(z.enum(words, { error: `must be one of ${words.join(', ')}` }));
const optionalDay = cell.refine((text) => text === '' || isDay(text), {
  error: 'must be a day such as 2021-03-03, or empty',
});
const optionalNumber = cell.refine((text) => text === '' || /^\d{1,6}$/.test(text), {
  error: 'must be a number, or empty',
});

const row = z
  .object({
    reference: cell,
    text: cell.pipe(z.string().min(1, { error: 'must say what is to be done' })),
    origin: oneOf(origins),
    origin_reference: cell,
    meeting: cell,
    minute: cell,
    inspection: cell,
    recommendation: optionalNumber,
    commitment: cell,
    priority: cell,
    theme: cell,
    owner: cell,
    owner_post: cell,
    strategic_lead: cell,
    promised_by: oneOf(['force', 'body']),
    due: optionalDay,
    review_on: optionalDay,
    success_criteria: cell,
    part: oneOf(['1', '2']),
    shared_with_panel: oneOf(['yes', 'no']),
    opened_on: optionalDay,
    update_dated: optionalDay,
    update_progress: cell.pipe(
      z.enum(['', ...progressWords], { error: `must be one of ${progressWords.join(', ')}, or empty` }),
    ),
    update_text: cell,
    update_given_by: cell,
  })
  .refine(({ update_dated, update_text, update_progress }) => {
    const told = [update_dated, update_text, update_progress].filter((text) => text !== '').length;
    return told === 0 || told === 3;
  }, 'an update needs its day, its progress and its text');

/** An action as a file tells it. */
export type ActionRow = z.infer<typeof row>;

/** Reads a CSV of actions: every row, or everything that is wrong with it, with lines. */
export function readActions(text: string): { rows: { value: ActionRow; line: number }[] } | Refused {
  const file = 'The file';
  const read = parseCsv(text.replace(/^\uFEFF/, ''), row, file);
  const header = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
  const needed = ['text', 'origin', 'promised_by', 'part', 'shared_with_panel'];
  const columns = header.split(',').map((name) => name.trim().replace(/^"|"$/g, ''));
  const faults = columnFaults(
    columns,
    needed,
    (name) => actionColumns.some((column) => column === name),
    file,
  );
  if (faults.length > 0) return { refused: faults };
  return isRefused(read) ? read : { rows: read.rows };
}
