import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outcomesCsv, streetCsv } from './crime-csv.ts';
import type { ForceAsked } from './force-asked.ts';
import type { ApiMonth } from './month-from-api.ts';
import { stopCsv } from './stop-csv.ts';

/** Writes the files of a month under the names that data.police.uk uses; where there are no rows there is no file. */
export async function writeApiMonth(
  folder: string,
  month: string,
  force: ForceAsked,
  { crimes, outcomes, stops = [] }: ApiMonth,
): Promise<void> {
  const write = (kind: string, text: string) =>
    writeFile(join(folder, `${month}-${force.slug}-${kind}.csv`), text);
  if (crimes.length > 0) await write('street', streetCsv(crimes, force.name));
  if (outcomes.length > 0) await write('outcomes', outcomesCsv(outcomes, force.name));
  if (stops.length > 0) await write('stop-and-search', stopCsv(stops));
}
