import { z } from 'zod';
import { columnFaults } from '../../platform/files/csv-columns.ts';
import { parseCsv } from '../../platform/files/csv-file.ts';
import { withoutGuard } from '../../platform/files/csv-text.ts';
import { faultText, isRefused } from '../../platform/files/fault.ts';
import { isDay } from '../../platform/files/fields.ts';
import { plainMessage } from '../../platform/files/plain-message.ts';
import { plainSigns, turnsDirection } from '../../platform/plain-signs.ts';
import { actionColumns, columns, neededColumns, readColumns } from './columns.ts';

const cell = z
  .string()
  .default('')
  .refine((text) => !turnsDirection(text), {
    error: 'holds signs that cannot be seen and turn the direction of the text',
  })
  .transform((text) => plainSigns(withoutGuard(text)));
const oneOf = <Word extends string>(words: readonly [Word, ...Word[]]) =>
  cell.pipe(z.enum(words, { error: `must be one of ${words.join(', ')}` }));
const optionalDay = cell.refine((text) => text === '' || isDay(text), {
  error: 'must be a day such as 2021-03-03, or empty',
});
const optionalNumber = cell.refine((text) => text === '' || /^\d{1,6}$/.test(text), {
  error: 'must be a number, or empty',
});
const progress = columns.update_progress.oneOf;

const row = z
  .object({
    ...(Object.fromEntries(readColumns.map((name) => [name, cell])) as Record<
      (typeof readColumns)[number],
      typeof cell
    >),
    text: cell.pipe(z.string().min(1, { error: 'must say what is to be done' })),
    origin: oneOf(columns.origin.oneOf),
    recommendation: optionalNumber,
    promised_by: oneOf(columns.promised_by.oneOf),
    due: optionalDay,
    review_on: optionalDay,
    part: oneOf(columns.part.oneOf),
    shared_with_panel: oneOf(columns.shared_with_panel.oneOf),
    opened_on: optionalDay,
    update_dated: optionalDay,
    update_progress: cell.pipe(
      z.enum(['', ...progress], { error: `must be one of ${progress.join(', ')}, or empty` }),
    ),
  })
  .refine(({ update_dated, update_text, update_progress }) => {
    const told = [update_dated, update_text, update_progress].filter((text) => text !== '').length;
    return told === 0 || told === 3;
  }, 'an update needs its day, its progress and its text');

/** An action as a file tells it. */
export type ActionRow = z.infer<typeof row>;

/** Rows are numbered as a spreadsheet does: the first under the header is row 2. */
interface Read {
  rows: { value: ActionRow; row: number }[];
  /** What is wrong, each with its row and column. */
  faults: string[];
}

/** Most rows of a file: on the smallest machine one file holds the record for some seconds, and not for a minute. */
export const mostRows = 1000;

/** Reads a CSV of actions: its good rows, and everything that is wrong with the others or with the file. */
export function readActions(text: string): Read {
  const file = 'The file';
  const read = parseCsv(text.replace(/^\uFEFF/, ''), z.record(z.string(), z.string()), file);
  if (isRefused(read)) return { rows: [], faults: read.refused.map(faultText) };
  if (read.rows.length > mostRows) return { rows: [], faults: [tooMany(read.rows.length)] };
  const known = (name: string) => actionColumns.some((column) => column === name);
  const columnsWrong = columnFaults(read.columns, neededColumns, known, file);
  if (columnsWrong.length > 0) return { rows: [], faults: columnsWrong.map(faultText) };
  const found: Read = { rows: [], faults: [] };
  for (const [index, { value }] of read.rows.entries()) {
    const parsed = row.safeParse(value, { error: plainMessage });
    if (parsed.success) found.rows.push({ value: parsed.data, row: index + 2 });
    else found.faults.push(...parsed.error.issues.map((issue) => faultOfRow(index + 2, issue)));
  }
  return found;
}

const tooMany = (rows: number): string =>
  `The file has ${rows} rows, and at most ${mostRows} come in at once: bring it in as several files.`;

const faultOfRow = (at: number, { path, message }: z.core.$ZodIssue): string =>
  `Row ${at}, ${path.length === 0 ? '' : `column ${path.map(String).join('.')}: `}${message}.`;
