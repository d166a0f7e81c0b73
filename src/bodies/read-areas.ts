import { z } from 'zod';
import { columnFaults } from '../platform/files/csv-columns.ts';
import { readCsvFile } from '../platform/files/csv-file.ts';
import { isRefused, type Fault, type Refused } from '../platform/files/fault.ts';
import { plainMessage } from '../platform/files/plain-message.ts';
import { issueFault } from '../platform/files/yaml-file.ts';
import { areaColumns, areaPlace, areaPopulations, populationColumn } from './area-row.ts';
import { areaFaults } from './area-tree.ts';
import type { Area } from './areas.ts';

type Cells = Record<string, string>;
const cells: z.ZodType<Cells> = z.record(z.string(), z.string());

/** Reads areas.csv; `forceArea` is the code that body.yaml gives the force, where that could be read. */
export async function readAreas(
  path: string,
  file: string,
  forceArea?: string,
): Promise<{ areas: Area[] } | Refused> {
  const table = await readCsvFile(path, cells, file);
  if (isRefused(table)) return table;
  const header = columnFaults(table.columns, areaColumns, (name) => populationColumn.test(name), file);
  if (header.length > 0) return { refused: header };
  const faults: Fault[] = [];
  const parse = <T>(schema: z.ZodType<T>, value: Cells, line: number): T | undefined => {
    const parsed = schema.safeParse(value, { error: plainMessage });
    if (!parsed.success) faults.push(...parsed.error.issues.map((issue) => issueFault(issue, line, file)));
    return parsed.data;
  };
  const areas = table.rows.flatMap(({ value, line }): Area[] => {
    const place = parse(areaPlace, value, line);
    const populations = parse(areaPopulations, populationsOf(value), line);
    return place === undefined ? [] : [{ ...place, populations: populations ?? [], line }];
  });
  const codes = new Set(table.rows.map(({ value }) => value['code'] ?? ''));
  faults.push(...areaFaults(areas, codes, forceArea).map((fault) => ({ file, ...fault })));
  return faults.length > 0 ? { refused: faults } : { areas };
}

const populationsOf = (row: Cells): Cells =>
  Object.fromEntries(Object.entries(row).filter(([column]) => populationColumn.test(column)));
