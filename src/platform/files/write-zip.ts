import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file to be packed: its path inside the archive, and its text in pieces, made as they are asked for. */
export interface ZipSource {
  path: string;
  text(): Iterable<string>;
}

interface Packed {
  path: Buffer;
  checksum: number;
  packed: number;
  unpacked: number;
  offset: number;
}

/** Sizes follow each file (bit 3), because they are not known before it is packed; names are UTF-8 (bit 11). */
const flags = 0x0808;
const version = 20;
/** 1 January 1980: no time of day gets into the bytes, so the same texts give the same archive. */
const date = 0x21;

/** Writes a zip archive file by file, without ever holding one in memory. Limit: 4 GB and 65,535 files. */
export async function writeZip(
  target: string,
  sources: readonly ZipSource[],
  done?: (files: number) => void,
): Promise<void> {
  const file = await open(target, 'w');
  try {
    const packed: Packed[] = [];
    let offset = 0;
    for (const source of sources) {
      const entry = await writeEntry(file, source, offset);
      packed.push(entry);
      offset += 30 + entry.path.length + entry.packed + 16;
      done?.(packed.length);
    }
    if (offset > 0xffffffff) throw new Error(`${target} would be more than 4 GB`);
    const directory = Buffer.concat(packed.map(directoryLine));
    await file.write(Buffer.concat([directory, directoryEnd(packed.length, directory.length, offset)]));
  } finally {
    await file.close();
  }
}

async function writeEntry(file: FileHandle, { path, text }: ZipSource, offset: number): Promise<Packed> {
  const entry = { path: Buffer.from(path), checksum: 0, packed: 0, unpacked: 0, offset };
  await file.write(Buffer.concat([localHeader(entry.path), entry.path]));
  const counted = function* () {
    for (const piece of text()) {
      const bytes = Buffer.from(piece);
      entry.checksum = crc32(bytes, entry.checksum);
      entry.unpacked += bytes.length;
      yield bytes;
    }
  };
  const deflate = Readable.from(counted()).compose(createDeflateRaw({ chunkSize: 1 << 18 }));
  for await (const chunk of deflate as AsyncIterable<Buffer>) {
    entry.packed += chunk.length;
    await file.write(chunk);
  }
  await file.write(bytesOf([0x08074b50, 4], [entry.checksum, 4], [entry.packed, 4], [entry.unpacked, 4]));
  return entry;
}

const localHeader = (path: Buffer): Buffer =>
  bytesOf(
    [0x04034b50, 4],
    [version, 2],
    [flags, 2],
    [8, 2],
    [0, 2],
    [date, 2],
    [0, 4],
    [0, 4],
    [0, 4],
    [path.length, 2],
    [0, 2],
  );

const directoryLine = ({ path, checksum, packed, unpacked, offset }: Packed): Buffer =>
  Buffer.concat([
    bytesOf([0x02014b50, 4], [version, 2], [version, 2], [flags, 2], [8, 2], [0, 2], [date, 2]),
    bytesOf(
      [checksum, 4],
      [packed, 4],
      [unpacked, 4],
      [path.length, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ),
    path,
  ]);

const directoryEnd = (files: number, size: number, offset: number): Buffer =>
  bytesOf([0x06054b50, 4], [0, 2], [0, 2], [files, 2], [files, 2], [size, 4], [offset, 4], [0, 2]);

/** Numbers in little-endian order, each with its number of bytes. */
function bytesOf(...fields: [number, number][]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [, size]) => sum + size, 0));
  let at = 0;
  for (const [value, size] of fields) at = buffer.writeUIntLE(value, at, size);
  return buffer;
}
