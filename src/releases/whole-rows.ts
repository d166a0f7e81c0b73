import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { sqlName, type DuckDb } from '../platform/duckdb/open-duckdb.ts';
import type { Fault } from '../platform/files/fault.ts';
import type { PlainCopy } from './plain-copy.ts';

/**
 * The last guard against losing or shifting anything: every line but the header is a row, and every comma
 * outside a value parts two columns. (DuckDB lets a line have one value too many when the last is empty.)
 */
export async function brokenRows(
  db: DuckDb,
  copy: PlainCopy,
  rows: number,
  shownAs: string,
): Promise<Fault | undefined> {
  if (rows !== copy.lines - 1) {
    const says = `has ${copy.lines - 1} lines under its header, of which ${rows} can be read as rows`;
    return {
      file: shownAs,
      says,
      todo: 'Look for empty lines, or lines that end in another way than the rest.',
    };
  }
  const inValues = copy.quoted ? await commasInValues(db, copy.header) : 0;
  if (copy.commas - inValues === copy.lines * (copy.header.length - 1)) return undefined;
  const line = copy.quoted ? undefined : await unevenLine(copy);
  const says = 'has more values than the header names columns';
  return line === undefined ? { file: shownAs, says } : { file: shownAs, line, says };
}

async function commasInValues(db: DuckDb, header: string[]): Promise<number> {
  const commas = header.map(
    (name) =>
      `coalesce(len(${sqlName(name)}::varchar) - len(replace(${sqlName(name)}::varchar, ',', '')), 0)`,
  );
  const [row] = await db.rows<{ commas: number }>(
    `select coalesce(sum(${commas.join(' + ')}), 0)::bigint as commas from raw`,
  );
  return (row?.commas ?? 0) + header.join('').split(',').length - 1;
}

async function unevenLine({ path, header }: PlainCopy): Promise<number | undefined> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path) })) {
    line += 1;
    if (text.split(',').length > header.length) return line;
  }
  return undefined;
}
