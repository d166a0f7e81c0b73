import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';

/** A file inside a tar archive: where its bytes begin, and how many they are. */
export interface TarEntry {
  path: string;
  bytes: number;
  offset: number;
}

const block = 512;

/** Writes the heading of a file (ustar). Larger sizes than 8 GB are written as every present-day tar reads them. */
export function tarHeading(path: string, bytes: number): Buffer {
  const heading = Buffer.alloc(block);
  const [prefix, name] = partsOf(path);
  heading.write(name, 0);
  heading.write('0000600\0', 100);
  heading.write('0000000\0', 108);
  heading.write('0000000\0', 116);
  writeSize(heading, bytes);
  heading.write('00000000000\0', 136);
  heading.fill(' ', 148, 156);
  heading.write('0', 156);
  heading.write('ustar\0', 257);
  heading.write('00', 263);
  heading.write(prefix, 345);
  heading.write(`${sumOf(heading).toString(8).padStart(6, '0')}\0 `, 148);
  return heading;
}

/** Zeros that fill the last block of a file. */
export const tarPadding = (bytes: number): Buffer => Buffer.alloc((block - (bytes % block)) % block);

/** Two empty blocks end an archive. */
export const tarEnd = (): Buffer => Buffer.alloc(2 * block);

/** The files of an archive in their order, or undefined when it is not a whole tar archive of plain files. */
export async function tarEntries(file: FileHandle): Promise<TarEntry[] | undefined> {
  const { size } = await file.stat();
  const entries: TarEntry[] = [];
  const heading = Buffer.alloc(block);
  for (let at = 0; at + block <= size;) {
    await file.read(heading, 0, block, at);
    if (heading.every((byte) => byte === 0)) return at + 2 * block === size ? entries : undefined;
    if (!isHeading(heading)) return undefined;
    const bytes = sizeIn(heading);
    // A crafted size would be read for ever.
    if (!(bytes >= 0)) return undefined;
    entries.push({ path: pathIn(heading), bytes, offset: at + block });
    at += block + bytes + tarPadding(bytes).length;
  }
  return undefined;
}

/** The bytes of one file of an archive, in pieces. */
export async function* readEntry(archive: string, { offset, bytes }: TarEntry): AsyncGenerator<Buffer> {
  if (bytes > 0) yield* createReadStream(archive, { start: offset, end: offset + bytes - 1 });
}

function partsOf(path: string): [prefix: string, name: string] {
  if (Buffer.byteLength(path) <= 100) return ['', path];
  const cut = path.indexOf('/', path.length - 101);
  const [prefix, name] = [path.slice(0, cut), path.slice(cut + 1)];
  if (cut < 0 || Buffer.byteLength(prefix) > 155 || Buffer.byteLength(name) > 100)
    throw new Error(`the name of this file is too long for an archive: ${path}`);
  return [prefix, name];
}

function writeSize(heading: Buffer, bytes: number): void {
  if (bytes < 8 ** 11) {
    heading.write(`${bytes.toString(8).padStart(11, '0')}\0`, 124);
  } else {
    heading[124] = 0x80;
    heading.writeBigUInt64BE(BigInt(bytes), 128);
  }
}

const sizeIn = (heading: Buffer): number =>
  heading[124] === 0x80 ? Number(heading.readBigUInt64BE(128)) : Number.parseInt(textIn(heading, 124, 12), 8);

/** Of all bytes, with the sum itself read as spaces. */
const sumOf = (heading: Buffer): number =>
  heading.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0);

const isHeading = (heading: Buffer): boolean =>
  textIn(heading, 257, 5) === 'ustar' &&
  heading[156] === '0'.charCodeAt(0) &&
  Number.parseInt(textIn(heading, 148, 8), 8) === sumOf(heading);

function pathIn(heading: Buffer): string {
  const [prefix, name] = [textIn(heading, 345, 155), textIn(heading, 0, 100)];
  return prefix === '' ? name : `${prefix}/${name}`;
}

function textIn(heading: Buffer, start: number, length: number): string {
  const field = heading.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.subarray(0, end < 0 ? length : end).toString('utf8');
}
