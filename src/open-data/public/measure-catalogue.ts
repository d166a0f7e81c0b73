import { measuresIn } from '../../measures/index.ts';
import type { Maker } from '../../site/index.ts';
import { jsonFile } from './files.ts';

/** Every measure as it is defined. */
export const measuresJson: Maker = async (visit, db) => jsonFile(await measuresIn(db, visit.edition));
