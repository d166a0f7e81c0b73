import { sql } from 'kysely';
import type { Records, RecordsTx } from '../../platform/db/open-database.ts';
import { asPublicSite, type PublishedReader } from '../../platform/db/published-reader.ts';
import type { Prepared } from './prepare.ts';
import { publicationsOf } from './publications.ts';
import { storeVersion } from './store-version.ts';

/** Who would publish it, when, and what would be said of it. */
export interface WouldBe {
  at: Temporal.Instant;
  by: number;
  note: string;
  takeDownEarlier: boolean;
}

/**
 * Looks at the public site as it would be if this were published now. The version is stored as publishing stores it,
 * read by the role of the public site through its views, and undone: nothing is shown that publishing would not show.
 */
export async function asIfPublished<Seen>(
  records: Records,
  prepared: Prepared,
  wouldBe: WouldBe,
  look: (published: PublishedReader) => Promise<Seen>,
): Promise<Seen> {
  const tx = await records.startTransaction().execute();
  try {
    const earlier = await publicationsOf(tx, prepared);
    const version = (earlier.at(-1)?.version ?? 0) + 1;
    const shownFrom = await alreadyShown(tx, wouldBe.at);
    // A withdrawal needs a note; until one is written, there is a word in its place.
    const note = wouldBe.takeDownEarlier && wouldBe.note === '' ? '…' : wouldBe.note;
    await storeVersion(tx, prepared, { ...wouldBe, note, version, shownFrom, wrongBecause: '' });
    const db = await asPublicSite(tx);
    return await look({ read: (query) => query(db) });
  } finally {
    await tx.rollback().execute();
  }
}

/** The views go by the clock of the database, which may be a little behind that of this machine. */
async function alreadyShown(tx: RecordsTx, at: Temporal.Instant): Promise<Temporal.Instant> {
  const { rows } = await sql<{ from: string }>`
    select least(${at.toString()}::timestamptz, now()) as "from"`.execute(tx);
  return Temporal.Instant.from(rows[0]?.from ?? at.toString());
}
