import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { isUnpublishable, type Subject } from './composed.ts';
import { flaggedIn } from './flagged-in.ts';
import { prepare } from './prepare.ts';
import { publishRecord, type PublishedVersion } from './publish-record.ts';

/**
 * Publishes something that was public before it came into this record, as its words stand. A name that is flagged and
 * that nobody has looked at stops it.
 */
export async function publishAsItIs(
  doing: Doing,
  { namesSeen, ...subject }: Subject & { namesSeen: readonly string[] },
): Promise<PublishedVersion | Declined> {
  const prepared = await prepare(doing.tx, subject);
  if (prepared === undefined) return notThere;
  if (isUnpublishable(prepared)) return { declined: prepared.private };
  const flagged = await flaggedIn(doing.tx, prepared);
  return publishRecord(doing, {
    ...subject,
    seen: prepared.hash,
    note: '',
    takeDownEarlier: false,
    namesSeen: flagged.every(({ name }) => namesSeen.includes(name)),
    wrongBecause: '',
  });
}
