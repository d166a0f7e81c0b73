import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import type { Fault } from '../platform/files/fault.ts';
import { byteCount } from './byte-count.ts';
import { foreignStart, textCheck } from './text-check.ts';

/** The first lines of a table. */
export interface Head {
  header: string[];
  firstRow: string[];
}

/** A table unpacked into the work folder and known to be UTF-8 text. */
export interface PlainCopy extends Head {
  path: string;
  sha256: string;
  bytes: number;
  /** Whether any quotation mark is in it; without one no value can hold a comma or a line end. */
  quoted: boolean;
  /** Lines with something in them or between such lines; empty lines at the end are not counted. */
  lines: number;
  commas: number;
}

const headLength = 1 << 16;

/**
 * Unpacks a table into a file while checking that it is text. `decide` sees its first lines and may
 * stop it there, so that the other forces of a national archive cost nothing; then the result is its word.
 */
export async function plainCopy<Word>(
  stream: Readable,
  to: string,
  shownAs: string,
  decide: (head: Head) => Word | Fault | 'read on',
  advance: (bytes: number) => void,
): Promise<PlainCopy | Word | Fault> {
  const chunks = (stream as AsyncIterable<Buffer>)[Symbol.asyncIterator]() as AsyncIterator<
    Buffer,
    undefined
  >;
  const first = await gather(chunks);
  const says = foreignStart(first.bytes);
  if (says !== undefined) return { file: shownAs, says };
  const text = withoutMark(first.bytes);
  const head = readHead(text, first.ended);
  if (!('header' in head)) return { file: shownAs, ...head };
  const decision = decide(head);
  if (decision !== 'read on') {
    stream.destroy();
    return decision;
  }
  const written = await writeChecked(text, chunks, to, advance);
  if ('says' in written) {
    const line = await lineAt(to, written.at);
    return { file: shownAs, line, says: written.says };
  }
  return { ...head, path: to, ...written };
}

async function gather(chunks: AsyncIterator<Buffer, undefined>): Promise<{ bytes: Buffer; ended: boolean }> {
  const parts: Buffer[] = [];
  let length = 0;
  while (length < headLength) {
    const { value, done } = await chunks.next();
    if (done === true) return { bytes: Buffer.concat(parts), ended: true };
    parts.push(value);
    length += value.length;
  }
  return { bytes: Buffer.concat(parts), ended: false };
}

const withoutMark = (bytes: Buffer): Buffer =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

function readHead(text: Buffer, whole: boolean): Head | { line: number; says: string } {
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

async function writeChecked(
  head: Buffer,
  rest: AsyncIterator<Buffer, undefined>,
  to: string,
  advance: (bytes: number) => void,
): Promise<
  Pick<PlainCopy, 'sha256' | 'bytes' | 'quoted' | 'lines' | 'commas'> | { says: string; at: number }
> {
  const [hash, check, count, file] = [createHash('sha256'), textCheck(), byteCount(), await open(to, 'w')];
  let bytes = 0;
  try {
    for (let chunk: Buffer | undefined = head; chunk !== undefined; chunk = await nextOf(rest)) {
      await file.write(chunk);
      const wrong = check.next(chunk);
      if (wrong !== undefined) return wrong;
      hash.update(chunk);
      count.next(chunk);
      bytes += chunk.length;
      advance(chunk.length);
    }
  } finally {
    await file.close();
  }
  const counted = { lines: count.lines(), commas: count.commas(), quoted: count.quoted() };
  return check.last() ?? { sha256: hash.digest('hex'), bytes, ...counted };
}

async function nextOf(chunks: AsyncIterator<Buffer, undefined>): Promise<Buffer | undefined> {
  const { value, done } = await chunks.next();
  return done === true ? undefined : value;
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
