import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseCsv } from '../platform/files/csv-file.ts';
import { isRefused } from '../platform/files/fault.ts';
import { populationYears } from './forces.ts';

/** A local authority of England and Wales, the police force area it lies in, and its residents as of a force. */
export interface LocalAuthority {
  forceArea: string;
  code: string;
  name: string;
  /** Residents in the middle of each of `populationYears`. */
  residents: readonly number[];
}

const cells = z.record(z.string(), z.string());

/**
 * The local authorities of a force, in the order of their codes. The table is of December 2024, with the ONS mid-year
 * estimates that the populations of forces are sums of; it is only what `init` starts from.
 */
export function localAuthoritiesOf(forceArea: string): LocalAuthority[] {
  const name = 'local-authorities.csv';
  const table = parseCsv(readFileSync(new URL(name, import.meta.url), 'utf8'), cells, name);
  if (isRefused(table)) throw new Error(`${name} cannot be read`);
  return table.rows.flatMap(({ value }) =>
    value['force_area'] !== forceArea
      ? []
      : [
          {
            forceArea,
            code: value['code'] ?? '',
            name: value['name'] ?? '',
            residents: populationYears.map((year) => Number(value[`population_${year}`])),
          },
        ],
  );
}
