import type { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { foreignStart, withoutMark } from './text-check.ts';

/** The first lines of a table. */
export interface Head {
  header: string[];
  firstRow: string[];
}

const headLength = 1 << 16;

/** Reads the first lines of a table and no more; what is wrong when they are none. */
export async function readHead(stream: Readable): Promise<Head | { line?: number; says: string }> {
  const { bytes, ended } = await gather(stream);
  const says = foreignStart(bytes);
  return says === undefined ? headOf(withoutMark(bytes), ended) : { says };
}

async function gather(stream: Readable): Promise<{ bytes: Buffer; ended: boolean }> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= headLength) return { bytes: Buffer.concat(parts), ended: false };
  }
  return { bytes: Buffer.concat(parts), ended: true };
}

function headOf(text: Buffer, whole: boolean): Head | { line: number; says: string } {
  const start = text.subarray(0, headLength).toString('utf8');
  if (!whole && !start.includes('\n'))
    return { line: 1, says: 'has a first line of more than 64 kB, so it is no table' };
  const [first = '', second = ''] = start.split(/\r?\n/, 2);
  const header = cellsOf(first);
  if (header === undefined) return { line: 1, says: 'has a header with a stray quotation mark' };
  return { header, firstRow: second === '' ? [] : (cellsOf(second) ?? second.split(',')) };
}

/** The values of one line; undefined when it is not well-formed. */
function cellsOf(line: string): string[] | undefined {
  try {
    return parse(line, { trim: true })[0] ?? [];
  } catch {
    return undefined;
  }
}
