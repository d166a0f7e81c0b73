import { sql } from 'kysely';
import type { Records, RecordsTx } from '../../platform/db/open-database.ts';
import { asPublicSite, type PublishedReader } from '../../platform/db/published-reader.ts';
import { isUnpublishable, type Obstacle, type Wanted } from './composed.ts';
import { prepare, type Prepared } from './prepare.ts';
import { publicationsOf } from './publications.ts';
import { storeVersion } from './store-version.ts';
import { whyNotYet } from './why-not-yet.ts';

/** Who would publish it, when, and what would be said of it. */
export interface WouldBe {
  at: Temporal.Instant;
  by: number;
  note: string;
  takeDownEarlier: boolean;
}

/** Something that would be published in the same act, with what would be said of it. */
export interface GoingWith {
  prepared: Prepared;
  note: string;
}

/** What would be published, what would keep it back even so, and what was seen. */
export interface AsIfPublished<Seen> {
  prepared: Prepared;
  obstacles: Obstacle[];
  seen: Seen;
}

/**
 * Looks at the public site as it would be if this, and what goes with it, were published now. The versions are stored as
 * publishing stores them, read by the role of the public site through its views, and undone: nothing is shown that
 * publishing would not show. Undefined of what cannot be published at all.
 */
export async function asIfPublished<Seen>(
  records: Records,
  { wanted, goingWith }: { wanted: Wanted; goingWith: readonly GoingWith[] },
  wouldBe: WouldBe,
  look: (published: PublishedReader, prepared: Prepared) => Promise<Seen>,
): Promise<AsIfPublished<Seen> | undefined> {
  const tx = await records.startTransaction().execute();
  try {
    // What goes with it comes first: a response is whole only with the actions that answer for it.
    for (const { prepared, note } of goingWith)
      await storeNext(tx, prepared, { ...wouldBe, note, takeDownEarlier: false });
    const prepared = await prepare(tx, wanted);
    if (prepared === undefined || isUnpublishable(prepared)) return undefined;
    const obstacles = await whyNotYet(tx, prepared, wouldBe.at);
    await storeNext(tx, prepared, wouldBe);
    const db = await asPublicSite(tx);
    return { prepared, obstacles, seen: await look({ read: (query) => query(db) }, prepared) };
  } finally {
    await tx.rollback().execute();
  }
}

async function storeNext(tx: RecordsTx, prepared: Prepared, wouldBe: WouldBe): Promise<void> {
  const earlier = await publicationsOf(tx, prepared);
  const version = (earlier.at(-1)?.version ?? 0) + 1;
  const shownFrom = await alreadyShown(tx, wouldBe.at);
  // A withdrawal needs a note; until one is written, there is a word in its place.
  const note = wouldBe.takeDownEarlier && wouldBe.note === '' ? '…' : wouldBe.note;
  await storeVersion(tx, prepared, { ...wouldBe, note, version, shownFrom, wrongBecause: '' });
}

/** The views go by the clock of the database, which may be a little behind that of this machine. */
async function alreadyShown(tx: RecordsTx, at: Temporal.Instant): Promise<Temporal.Instant> {
  const { rows } = await sql<{ from: string }>`
    select least(${at.toString()}::timestamptz, now()) as "from"`.execute(tx);
  return Temporal.Instant.from(rows[0]?.from ?? at.toString());
}
