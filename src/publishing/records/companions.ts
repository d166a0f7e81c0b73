import { isUnpublishable, type Db, type Obstacle } from './composed.ts';
import { hashOf, prepare, type Prepared } from './prepare.ts';
import { publicationsOf } from './publications.ts';
import { whyNotYet } from './why-not-yet.ts';

/** Something that belongs to what is published, may go out in the same act, and is not public as it stands. */
export interface Companion {
  prepared: Prepared;
  /** Its latest version, public or withdrawn; 0 of what was never published. A later one needs a public note. */
  latest: number;
  /** What keeps it back. */
  obstacles: readonly Obstacle[];
}

/** What belongs to something and is not public, or not as it stands now. */
export async function companionsOf(
  db: Db,
  { together }: Pick<Prepared, 'together'>,
  at: Temporal.Instant,
): Promise<Companion[]> {
  const companions: Companion[] = [];
  for (const subject of together) {
    const prepared = await prepare(db, subject);
    if (prepared === undefined || isUnpublishable(prepared)) continue;
    const latest = (await publicationsOf(db, subject)).at(-1);
    if (
      latest?.withdrawn === false &&
      hashOf({ title: latest.title, content: latest.content }) === prepared.hash
    )
      continue;
    companions.push({
      prepared,
      latest: latest?.version ?? 0,
      obstacles: await whyNotYet(db, prepared, at),
    });
  }
  return companions;
}
