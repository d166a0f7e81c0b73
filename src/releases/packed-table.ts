import { createReadStream } from 'node:fs';
import { PassThrough, pipeline, type Readable, type Transform } from 'node:stream';
import { createGunzip, createInflateRaw } from 'node:zlib';
import { checkedAgainst, noBomb } from './unpacking-guard.ts';

/** Where the bytes of a table lie on the disk: no more than values, so that any thread can open them. */
export type PackedTable = { path: string; bytes: number } & (
  | { as: 'plain' | 'gzip' }
  | {
      as: 'zip-entry';
      /** Position of its packed bytes in the archive, and how many they are. */
      start: number;
      packed: number;
      deflated: boolean;
      crc32: number;
    }
);

/**
 * The plain bytes of a table, checked on their way against what their archive says of them. In small chunks whole
 * tables would cost more in hand-overs than in unpacking.
 */
export function openPacked(table: PackedTable, name: string, chunk = 1 << 20): Readable {
  const { path, bytes } = table;
  if (table.as !== 'zip-entry') {
    const file = createReadStream(path, { highWaterMark: chunk });
    return table.as === 'plain'
      ? file
      : through(file, createGunzip({ chunkSize: chunk }), noBomb(bytes, name));
  }
  const { start, packed, deflated, crc32 } = table;
  const source =
    packed === 0 ? new PassThrough().end() : createReadStream(path, { start, end: start + packed - 1 });
  const unpack = deflated ? createInflateRaw({ chunkSize: chunk }) : new PassThrough();
  return through(source, unpack, checkedAgainst(bytes, crc32, name));
}

function through(source: Readable, unpack: Transform, guard: Transform): Readable {
  pipeline(source, unpack, guard, () => undefined);
  return guard;
}
