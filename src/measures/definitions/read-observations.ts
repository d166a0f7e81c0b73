import { join } from 'node:path';
import { readdir } from 'node:fs/promises';
import { z } from 'zod';
import { readCsvFile } from '../../platform/files/csv-file.ts';
import { isRefused, type Fault, type Refused } from '../../platform/files/fault.ts';
import { dayField, textField } from '../../platform/files/fields.ts';
import { nearNames } from '../../platform/files/near-names.ts';

const optionalDay = z.union([z.literal('').transform(() => null), dayField]);

const optionalNumber = z.string().transform((text, context): number | null => {
  if (text === '') return null;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  context.addIssue({ code: 'custom', message: `"${text}" must be a plain number such as 1204 or -3.4` });
  return z.NEVER;
});

const optionalLine = z.string().transform((text, context): number | null => {
  if (text === '') return null;
  if (/^\d+$/.test(text)) return Number(text);
  context.addIssue({ code: 'custom', message: `"${text}" must be the number of a line` });
  return z.NEVER;
});

/** One row of `observations/*.csv`: a figure that somebody else published, and where. */
export const observationRow = z
  .strictObject({
    measure: textField,
    area: textField,
    dimension: z.string(),
    category: z.string(),
    starts: optionalDay,
    ends: dayField,
    period_kind: z.enum(['month', '12-months', 'quarter', 'year-to-date', 'as-at', 'other']),
    value: optionalNumber,
    qualifier: z.string(),
    numerator: optionalNumber,
    denominator: optionalNumber,
    half_width: optionalNumber,
    previous: optionalNumber,
    change_absolute: optionalNumber,
    change_percent: optionalNumber,
    change_points: optionalNumber,
    comparison: z.string(),
    document: textField,
    line: optionalLine,
    note: z.string(),
  })
  .refine(({ starts, ends }) => starts === null || starts <= ends, {
    path: ['starts'],
    error: 'is after the end',
  })
  .refine(({ dimension, category }) => (dimension === '') === (category === ''), {
    path: ['category'],
    error: 'a dimension needs a category, and a category a dimension',
  })
  .refine(hasFigure, {
    path: ['value'],
    error: 'the row gives no value, no change and no qualifier that says why',
  });

/** A reported figure as the table `observation` keeps it, but for edition and position. */
export type ReportedRow = z.infer<typeof observationRow>;

/** A row may go without a figure when its qualifier says why: withheld, not applicable. */
function hasFigure(row: {
  value: number | null;
  change_absolute: number | null;
  change_percent: number | null;
  change_points: number | null;
  qualifier: string;
}): boolean {
  const figures = [row.value, row.change_absolute, row.change_percent, row.change_points];
  return row.qualifier !== '' || figures.some((figure) => figure !== null);
}

/** What observations may name. Where the other file could not be read, its names are not checked. */
export interface KnownNames {
  measures: ReadonlySet<string> | undefined;
  areas: ReadonlySet<string> | undefined;
}

/** Reads a body folder's `observations/*.csv`, in the order of the files, or says all that is wrong with them. */
export async function readObservations(
  folder: string,
  known: KnownNames,
): Promise<{ observations: ReportedRow[] } | Refused> {
  const inside = join(folder, 'observations');
  const names = (await readdir(inside).catch(() => [])).filter((name) => name.endsWith('.csv')).toSorted();
  const faults: Fault[] = [];
  const observations: ReportedRow[] = [];
  for (const name of names) {
    const shownAs = `observations/${name}`;
    const read = await readCsvFile(join(inside, name), observationRow, shownAs);
    if (isRefused(read)) faults.push(...read.refused);
    else {
      faults.push(...read.rows.flatMap(({ value, line }) => nameFaults(value, known, shownAs, line)));
      observations.push(...read.rows.map(({ value }) => value));
    }
  }
  return faults.length > 0 ? { refused: faults } : { observations };
}

function nameFaults(row: ReportedRow, known: KnownNames, file: string, line: number): Fault[] {
  return (['measure', 'area'] as const).flatMap((column) => {
    const names = known[`${column}s`];
    if (names === undefined || names.has(row[column])) return [];
    const near = nearNames(row[column], [...names]);
    const todo =
      near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Define it, or correct the ${column}.`;
    return [{ file, line, says: `there is no ${column} "${row[column]}"`, todo }];
  });
}
