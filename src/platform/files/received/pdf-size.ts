import { once } from 'node:events';
import { createInflate } from 'node:zlib';

/** Most that the compressed streams of a PDF may grow to together, in bytes. */
const mostOfPdf = 300_000_000;

const word = Buffer.from('stream');
const isSpace = (byte: number | undefined) =>
  byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a || byte === 0;

/**
 * Whether a PDF would unpack to more than it should, found out before anything else opens it. Each stream is read from
 * where it begins to where it ends by itself: the length that is written beside it, and the word behind it, may lie.
 */
export async function unpacksToTooMuch(bytes: Uint8Array, most = mostOfPdf): Promise<boolean> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = most;
  for (let found = file.indexOf(word); found !== -1; found = file.indexOf(word, found + word.length)) {
    let at = found + word.length;
    while (isSpace(file[at])) at += 1;
    if (isDeflated(file, at)) left -= await grownTo(file.subarray(at), left);
    if (left < 0) return true;
  }
  return false;
}

/** The two bytes that every compressed stream begins with (RFC 1950, section 2.2). */
function isDeflated(file: Buffer, at: number): boolean {
  const [method = 0, flags = 0] = file.subarray(at, at + 2);
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

/** How many bytes come out, or went in when that is more; it stops as soon as they are more than `most`. */
async function grownTo(packed: Buffer, most: number): Promise<number> {
  const inflate = createInflate({ chunkSize: 262_144 });
  let grown = 0;
  inflate.on('data', (chunk: Buffer) => {
    grown += chunk.length;
    if (grown > most) inflate.destroy();
  });
  // A stream that is broken in the middle has grown up to there.
  inflate.on('error', () => inflate.destroy());
  inflate.on('end', () => inflate.destroy());
  const closed = once(inflate, 'close').catch(() => undefined);
  inflate.end(packed);
  await closed;
  return Math.max(grown, inflate.bytesWritten);
}
