import { join } from 'node:path';
import type { Home } from '../platform/home.ts';

/** Which Parquet file speaks for a month of a source. */
export interface Holding {
  source: string;
  month: string;
  /** Absolute path of its tidy rows. */
  parquet: string;
  sha256: string;
  releaseFile: number;
  release: number;
  generated: boolean;
}

/** The files in force, by source and month. */
export async function holdingsInForce({
  records,
  parquet: folder,
}: Pick<Home, 'records' | 'parquet'>): Promise<Holding[]> {
  const rows = await records
    .selectFrom('release_file as f')
    .innerJoin('release as r', 'r.id', 'f.release')
    .where('f.superseded_by', 'is', null)
    .where('f.set_aside', '=', false)
    .select([
      'f.source',
      'f.month',
      'f.parquet',
      'f.sha256',
      'f.id as releaseFile',
      'r.id as release',
      'r.generated',
    ])
    .orderBy('f.source')
    .orderBy('f.month')
    .execute();
  return rows.map((row) => ({ ...row, parquet: join(folder, row.parquet) }));
}
