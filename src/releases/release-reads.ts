import type { Home } from '../platform/home.ts';
import type { ChangeDetail } from './compare-months.ts';
import type { Tally } from './loaded-file.ts';

/** A release as the list shows it. */
export interface ReleaseLine {
  id: number;
  received_at: string;
  name: string;
  sha256: string;
  bytes: number;
  generated: boolean;
  tally: Record<string, number>;
  /** Files of it that still speak for their month. */
  in_force: number;
}

export interface ReleaseFileLine {
  source: string;
  month: string;
  path: string;
  sha256: string;
  bytes: number;
  rows: number;
  kept: number;
  tally: Tally;
  state: 'in force' | 'superseded' | 'set aside';
  superseded_by_release: number | null;
}

export interface RevisionLine {
  source: string;
  month: string;
  rows_before: number;
  rows_after: number;
  rows_added: number;
  rows_gone: number;
  outcomes_changed: number;
  detail: ChangeDetail;
}

export interface WholeRelease extends ReleaseLine {
  files: ReleaseFileLine[];
  revisions: RevisionLine[];
}

type From = Pick<Home, 'records'>;

/** All releases, the oldest first. */
export async function releasesOf({ records }: From): Promise<ReleaseLine[]> {
  const releases = await records.selectFrom('release').selectAll().orderBy('id').execute();
  const standing = await records
    .selectFrom('release_file')
    .where('superseded_by', 'is', null)
    .where('set_aside', '=', false)
    .groupBy('release')
    .select((query) => ['release', query.fn.countAll<number>().as('files')])
    .execute();
  const files = new Map(standing.map((each) => [each.release, each.files]));
  return releases.map((release) => ({ ...release, in_force: files.get(release.id) ?? 0 }));
}

/** One release with its files and what it revised; undefined when there is none of that number. */
export async function wholeRelease(home: From, id: number): Promise<WholeRelease | undefined> {
  const release = (await releasesOf(home)).find((each) => each.id === id);
  if (release === undefined) return undefined;
  return { ...release, files: await filesOf(home, id), revisions: await revisionsOf(home, id) };
}

async function filesOf({ records }: From, id: number): Promise<ReleaseFileLine[]> {
  const rows = await records
    .selectFrom('release_file as f')
    .leftJoin('release_file as s', 's.id', 'f.superseded_by')
    .where('f.release', '=', id)
    .select([
      'f.source',
      'f.month',
      'f.path',
      'f.sha256',
      'f.bytes',
      'f.rows',
      'f.kept',
      'f.tally',
      'f.set_aside',
    ])
    .select('s.release as superseded_by_release')
    .orderBy('f.source')
    .orderBy('f.month')
    .execute();
  return rows.map(({ set_aside, ...row }) => ({
    ...row,
    tally: row.tally as Tally,
    state: row.superseded_by_release !== null ? 'superseded' : set_aside ? 'set aside' : 'in force',
  }));
}

async function revisionsOf({ records }: From, id: number): Promise<RevisionLine[]> {
  const rows = await records
    .selectFrom('revision')
    .where('release', '=', id)
    .selectAll()
    .orderBy('source')
    .orderBy('month')
    .execute();
  return rows.map(({ id: _id, release: _release, previous_file: _old, new_file: _new, ...row }) => ({
    ...row,
    detail: row.detail as unknown as ChangeDetail,
  }));
}
