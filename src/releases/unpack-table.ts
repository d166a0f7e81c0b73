import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { byteCount } from './byte-count.ts';
import { openPacked, type PackedTable } from './packed-table.ts';
import { textCheck, withoutMark } from './text-check.ts';

/** A table unpacked into the work folder and known to be UTF-8 text. */
export interface PlainText {
  path: string;
  sha256: string;
  bytes: number;
  /** Whether any quotation mark is in it; without one no value can hold a comma or a line end. */
  quoted: boolean;
  /** Lines with something in them or between such lines; empty lines at the end are not counted. */
  lines: number;
  commas: number;
}

/** Unpacks a table into a file while checking that it is text; what is wrong, and in which line, when it is none. */
export async function unpackTable(
  { table, name, to }: { table: PackedTable; name: string; to: string },
  advance: (bytes: number) => void,
): Promise<PlainText | { line: number; says: string }> {
  const [hash, check, count, file] = [createHash('sha256'), textCheck(), byteCount(), await open(to, 'w')];
  let bytes = 0;
  let wrong: { says: string; at: number } | undefined;
  try {
    for await (const chunk of openPacked(table, name) as AsyncIterable<Buffer>) {
      const text = bytes === 0 ? withoutMark(chunk) : chunk;
      await file.write(text);
      wrong = check.next(text);
      if (wrong !== undefined) break;
      hash.update(text);
      count.next(text);
      bytes += text.length;
      advance(text.length);
    }
  } finally {
    await file.close();
  }
  wrong ??= check.last();
  if (wrong !== undefined) return { line: await lineAt(to, wrong.at), says: wrong.says };
  const counted = { lines: count.lines(), commas: count.commas(), quoted: count.quoted() };
  return { path: to, sha256: hash.digest('hex'), bytes, ...counted };
}

/** The line of a byte of a file. */
async function lineAt(path: string, at: number): Promise<number> {
  let line = 1;
  if (at === 0) return line;
  for await (const chunk of createReadStream(path, { end: at - 1 }) as AsyncIterable<Buffer>) {
    for (let found = chunk.indexOf(10); found >= 0; found = chunk.indexOf(10, found + 1)) line += 1;
  }
  return line;
}
