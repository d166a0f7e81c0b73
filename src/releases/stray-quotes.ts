import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parse } from 'csv-parse/sync';
import { sqlName, type DuckDb } from '../platform/duckdb/open-duckdb.ts';
import type { Fault } from '../platform/files/fault.ts';
import type { PlainCopy } from './plain-copy.ts';

/**
 * DuckDB takes a quotation mark in the middle of an unquoted value as part of it; the rule for CSV (RFC 4180)
 * does not allow one there. Lines whose values hold any mark are few, so only they are read again, strictly.
 */
export async function strayQuote(db: DuckDb, copy: PlainCopy, shownAs: string): Promise<Fault | undefined> {
  const marked = copy.header.map((name) => `contains(${sqlName(name)}::varchar, '"')`).join(' or ');
  const rows = await db.rows<{ line: number }>(
    `select row_number + 1 as line from raw where ${marked} order by 1`,
  );
  if (rows.length === 0) return undefined;
  const suspects = new Set(rows.map(({ line }) => line));
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(copy.path) })) {
    line += 1;
    if (suspects.has(line) && !isStrict(text)) {
      return { file: shownAs, line, says: 'has a stray quotation mark inside a value' };
    }
  }
  return undefined;
}

function isStrict(line: string): boolean {
  try {
    parse(line, { relax_quotes: false });
    return true;
  } catch {
    return false;
  }
}
