import type { Maker } from '../../site/index.ts';
import { entriesOf } from '../entries-of.ts';

/** Everything that can be found, for programs and for the search of a static copy. */
export const entriesFile: Maker = async (visit, db) => ({
  type: 'application/json; charset=utf-8',
  file: `${JSON.stringify(await entriesOf(visit, db))}\n`,
});
