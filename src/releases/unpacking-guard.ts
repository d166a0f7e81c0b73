import { Transform } from 'node:stream';
import { crc32 } from 'node:zlib';

/** Thrown through a stream when unpacked bytes are not what their archive says. */
export class Damaged extends Error {}

/** Passes bytes on while they agree with an archive's own size and checksum of them. */
export function checkedAgainst(size: number, checksum: number, name: string): Transform {
  let seen = 0;
  let sum = 0;
  return new Transform({
    writableHighWaterMark: 1 << 22,
    readableHighWaterMark: 1 << 22,
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > size) return done(new Damaged(`${name} unpacks to more than the archive says`));
      sum = crc32(chunk, sum);
      done(null, chunk);
    },
    flush(done) {
      if (seen < size) return done(new Damaged(`${name} ends before the archive says it should`));
      done(sum === checksum ? null : new Damaged(`${name} does not match its checksum`));
    },
  });
}

/** Passes gunzipped bytes on until they are absurdly many for what was packed. */
export function noBomb(packed: number, name: string): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      const absurd = seen > 10_000_000 && seen > packed * 200;
      done(
        absurd
          ? new Damaged(`${name} unpacks to more than 200 times its size, which no table of records does`)
          : null,
        chunk,
      );
    },
  });
}
