import type { Maker } from '../../site/index.ts';
import { releaseById } from '../published-reads.ts';

/** A release with its files, tallies and revisions, as JSON. */
export const releaseJson: Maker = async (_visit, db, { params }) => {
  const release = await releaseById(db, Number.parseInt(params['file'] ?? '', 10));
  if (release === undefined) return { notFound: 'There is no such release.' };
  return { type: 'application/json; charset=utf-8', file: JSON.stringify(release, null, 1) };
};
