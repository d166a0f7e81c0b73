import type { PublishedDb } from '../../../platform/db/published-reader.ts';
import type { Visit } from '../../../site/index.ts';
import { loadFigures, type Figures } from '../../published-reads.ts';

/** A published round never changes, so its figures are read once for as long as the site stands on it. */
const read = new WeakMap<NonNullable<Visit['round']>, Promise<Figures | undefined>>();

/** Figures of the round that the visit sees; undefined before any data was loaded. */
export function figuresOf(db: PublishedDb, { round }: Pick<Visit, 'round'>): Promise<Figures | undefined> {
  if (round === null) return Promise.resolve(undefined);
  const known = read.get(round);
  if (known !== undefined) return known;
  const reading = loadFigures(db, round.id);
  read.set(round, reading);
  reading.catch(() => read.delete(round));
  return reading;
}
