import type { PublishedDb } from '../platform/db/published-reader.ts';
import type { FigureReader } from '../record-text/index.ts';

/** How live figures are read: given by whoever puts the workspace together. */
export type FiguresOf = (db: PublishedDb) => FigureReader;
