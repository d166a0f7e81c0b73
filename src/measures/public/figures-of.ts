import type { PublishedDb } from '../../platform/db/published-reader.ts';
import type { Visit } from '../../site/index.ts';
import { loadFigures, type Figures } from '../published-reads.ts';

/** Figures of the round that the visit sees; undefined before any data was loaded. */
export const figuresOf = (db: PublishedDb, visit: Visit): Promise<Figures | undefined> =>
  visit.round === null ? Promise.resolve(undefined) : loadFigures(db, visit.round.id);
