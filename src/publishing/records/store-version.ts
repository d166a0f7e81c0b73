import type { RecordsTx } from '../../platform/db/open-database.ts';
import type { Prepared } from './prepare.ts';

/** How a version is stored. */
interface NewVersion {
  version: number;
  shownFrom: Temporal.Instant;
  at: Temporal.Instant;
  by: number;
  /** What changed, said in public. */
  note: string;
  wrongBecause: string;
  takeDownEarlier: boolean;
}

/** Stores a version; the preview stores it in the same way, and undoes it. */
export async function storeVersion(tx: RecordsTx, prepared: Prepared, how: NewVersion): Promise<void> {
  const { kind, subject, slug } = prepared;
  await tx
    .insertInto('record_publication')
    .values({
      kind,
      subject,
      slug,
      version: how.version,
      title: prepared.title,
      content: JSON.stringify(prepared.content),
      shown_from: how.shownFrom.toString(),
      published_by: how.by,
      published_at: how.at.toString(),
      note: how.note,
      wrong_because: how.wrongBecause,
    })
    .execute();
  if (!how.takeDownEarlier || how.version === 1) return;
  await tx
    .insertInto('record_withdrawal')
    .values({
      kind,
      subject,
      slug,
      note: how.note,
      withdrawn_by: how.by,
      withdrawn_at: how.at.toString(),
      up_to_version: how.version - 1,
    })
    .execute();
}
