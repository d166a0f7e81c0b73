import { isDeclined, type Declined, type Doing } from '../../audit/index.ts';
import { isUnpublishable, keyOf } from './composed.ts';
import { prepare } from './prepare.ts';
import { publicationsOf } from './publications.ts';
import { publishRecord, type Checked, type PublishedVersion, type ToPublish } from './publish-record.ts';

/** Something that goes out with another, with the latest version that there was when it was looked at. */
export interface ToPublishWith extends ToPublish {
  latest: number;
}

export interface PublishedTogether extends PublishedVersion {
  /** How many things went out with it. */
  others: number;
}

/**
 * Publishes something and what goes with it in one act: each its own version with its own line in the audit, all of
 * them or nothing. What goes with it comes first, as in the preview.
 */
export async function publishTogether(
  doing: Doing,
  input: ToPublish,
  others: readonly ToPublishWith[],
  checked?: Checked,
): Promise<PublishedTogether | Declined> {
  for (const other of others) {
    const declined = (await publishedMeanwhile(doing, other)) ?? (await declinedOf(doing, other, checked));
    if (declined !== undefined)
      return {
        ...declined,
        declined: `${await named(doing, other)}${declined.declined}`,
        ...(declined.field === 'wrongBecause' ? { field: `wrongBecause-${keyOf(other)}` } : {}),
      };
  }
  const done = await publishRecord(doing, input, checked);
  return isDeclined(done) ? done : { ...done, others: others.length };
}

async function declinedOf(...asked: Parameters<typeof publishRecord>): Promise<Declined | undefined> {
  const done = await publishRecord(...asked);
  return isDeclined(done) ? done : undefined;
}

async function publishedMeanwhile(
  { tx }: Doing,
  { latest, ...other }: ToPublishWith,
): Promise<Declined | undefined> {
  const now = (await publicationsOf(tx, other)).at(-1)?.version ?? 0;
  if (now === latest) return undefined;
  return {
    declined: 'Another version was published since you looked. Look at it first.',
    changed: { latest: now },
  };
}

async function named({ tx }: Doing, other: ToPublishWith): Promise<string> {
  const prepared = await prepare(tx, other);
  return prepared === undefined || isUnpublishable(prepared) ? '' : `${prepared.title}: `;
}
