import { z } from 'zod';
import { columnFaults } from '../platform/files/csv-columns.ts';
import { readCsvFile } from '../platform/files/csv-file.ts';
import { isRefused, type Fault, type Refused } from '../platform/files/fault.ts';
import { dayField, slugField, textField } from '../platform/files/fields.ts';
import { plainMessage } from '../platform/files/plain-message.ts';
import { issueFault } from '../platform/files/yaml-file.ts';
import { residentsField } from './area-row.ts';
import type { PopulationGroup } from './areas.ts';

const columns = ['area', 'dimension', 'category', 'residents', 'as_at', 'source'] as const;

/** The categories of a dimension that rates are worked out for: others could never meet their searches. */
const categories: Record<string, readonly string[]> = {
  ethnicity: ['White', 'Mixed', 'Asian', 'Black', 'Other'],
};

const groupRow = z
  .object({
    area: textField,
    dimension: slugField,
    category: textField,
    residents: residentsField,
    as_at: dayField,
    source: textField,
  })
  .superRefine(({ dimension, category }, context) => {
    const known = categories[dimension];
    if (known === undefined || known.includes(category)) return;
    context.addIssue({
      code: 'custom',
      path: ['category'],
      message: `"${category}" must be one of ${known.join(', ')}`,
    });
  })
  .transform(({ as_at: asAt, ...rest }) => ({ ...rest, asAt }));

const cells = z.record(z.string(), z.string());

/** Reads population-groups.csv: residents of an area by group, each dated and sourced. */
export async function readPopulationGroups(
  path: string,
  file: string,
): Promise<{ groups: PopulationGroup[] } | Refused> {
  const table = await readCsvFile(path, cells, file);
  if (isRefused(table)) return table;
  const header = columnFaults(table.columns, columns, () => false, file);
  if (header.length > 0) return { refused: header };
  const faults: Fault[] = [];
  const groups: PopulationGroup[] = [];
  const seen = new Map<string, number>();
  for (const { value, line } of table.rows) {
    const parsed = groupRow.safeParse(value, { error: plainMessage });
    if (!parsed.success) {
      faults.push(...parsed.error.issues.map((issue) => issueFault(issue, line, file)));
      continue;
    }
    const { area, dimension, category, asAt } = parsed.data;
    const key = JSON.stringify([area, dimension, category, asAt]);
    const earlier = seen.get(key);
    if (earlier !== undefined) faults.push({ file, line, says: `says again what line ${earlier} says` });
    seen.set(key, earlier ?? line);
    groups.push({ ...parsed.data, line });
  }
  return faults.length > 0 ? { refused: faults } : { groups };
}
