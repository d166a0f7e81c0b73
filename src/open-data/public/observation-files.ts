import { observationsIn } from '../../measures/index.ts';
import type { PublishedDb } from '../../platform/db/published-reader.ts';
import type { Maker } from '../../site/index.ts';
import { csvFile, jsonFile } from './files.ts';

/** Figures that others reported, with document and line. */
export const observationsJson: Maker = async (visit, db) => jsonFile(await reported(db, visit.edition));

export const observationsCsv: Maker = async (visit, db) => csvFile(await reported(db, visit.edition));

const reported = async (db: PublishedDb, edition: number) =>
  (await observationsIn(db, edition)).map(
    ({ edition: _edition, position: _position, ...observation }) => observation,
  );
