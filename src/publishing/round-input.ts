import { join } from 'node:path';
import type { BodyFolder } from '../body-folder/index.ts';
import type { RoundInput } from '../measures/rounds-index.ts';
import type { Holding } from '../releases/index.ts';

/** What a round is computed from: the body folder as stored, and the files in force. */
export const roundInputOf = (
  folder: BodyFolder,
  edition: number,
  holdings: readonly Holding[],
): RoundInput => ({
  edition,
  force: folder.body.force,
  areas: folder.areas,
  measures: folder.measures,
  tables: folder.sources
    .filter((source) => source.kind === 'observation-table')
    .map(({ id, feeds, columns }) => ({
      id,
      ...(feeds === undefined ? {} : { feeds }),
      columns: Object.keys(columns),
    })),
  holdings,
  lookups: folder.sources
    .filter((source) => source.kind === 'lsoa-lookup')
    .map(({ file, columns }) => ({ file: join(folder.folder, file), columns })),
});
