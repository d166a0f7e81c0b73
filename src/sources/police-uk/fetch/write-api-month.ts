import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outcomesCsv, streetCsv } from './crime-csv.ts';
import type { ForceAsked } from './force-asked.ts';
import type { ApiMonth } from './month-from-api.ts';
import { stopCsv } from './stop-csv.ts';

/** Writes the files of a month under the names that data.police.uk uses. */
export async function writeApiMonth(
  folder: string,
  month: string,
  force: ForceAsked,
  found: ApiMonth,
): Promise<void> {
  const write = (kind: string, text: string) =>
    writeFile(join(folder, `${month}-${force.slug}-${kind}.csv`), text);
  await write('street', streetCsv(found.crimes, force.name));
  await write('outcomes', outcomesCsv(found.outcomes, force.name));
  if (found.stops !== undefined) await write('stop-and-search', stopCsv(found.stops));
}
