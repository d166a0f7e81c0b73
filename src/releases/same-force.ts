import { sqlText, type DuckDb } from '../platform/duckdb/open-duckdb.ts';
import { refuse, type Refused } from '../platform/files/fault.ts';
import type { Home } from '../platform/home.ts';
import { holdingsInForce } from './holdings.ts';
import type { IngestContext } from './ingest-context.ts';

/** A home holds the records of one force: another force's would take the place of the first one's, month by month. */
export async function otherForceHeld(
  db: DuckDb,
  home: Home,
  context: IngestContext,
): Promise<Refused | undefined> {
  const holding = (await holdingsInForce(home)).find(
    ({ source }) => source === 'street' || source === 'outcomes',
  );
  if (holding === undefined) return undefined;
  const [row] = await db.rows<{ name: string }>(
    `select reported_by as name from read_parquet(${sqlText(holding.parquet)}) limit 1`,
  );
  if (row === undefined || row.name === context.force.name) return undefined;
  const says = `holds records of ${row.name}, but the body folder is about ${context.force.name}`;
  return refuse({
    file: home.folder,
    says,
    todo: 'Use another home with --home, or another body folder with --body.',
  });
}
