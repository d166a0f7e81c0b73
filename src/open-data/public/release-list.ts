import { releaseById, releasesIn } from '../../releases/public-index.ts';
import type { Maker } from '../../site/index.ts';
import { jsonFile } from './files.ts';

/** Every release with its files, tallies and revisions. */
export const releasesJson: Maker = async (_visit, db) => {
  const releases = [];
  for (const { id } of await releasesIn(db)) releases.push(await releaseById(db, id));
  return jsonFile(releases);
};
