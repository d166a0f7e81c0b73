import { orientationIn, orientationSegment } from './jpeg-orientation.ts';

/** Tables, frames, scans and restart intervals: what a decoder needs, by the markers of ITU-T T.81, table B.1. */
const needed = new Set([
  ...[0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf],
  ...[0xda, 0xdb, 0xdc, 0xdd],
]);
const tables = new Set([0xc4, 0xcc]);
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && needed.has(marker) && !tables.has(marker);
const scan = 0xda;
const endOfPicture = 0xd9;

/** A marker, what it holds, and where the next thing begins. */
interface Segment {
  marker: number;
  body: Uint8Array;
  end: number;
}

/**
 * A JPEG with its picture and nothing else: no comments, no application segments but those that say how its colours and
 * its size are to be read and which way up it is, and nothing behind its first end. Undefined when it is no whole JPEG.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const head: Uint8Array[] = [];
  const picture: Uint8Array[] = [];
  const met = { frame: false, scan: false, orientation: 1 };
  for (let at = 2; ;) {
    const segment = segmentAt(bytes, at);
    if (segment === undefined) return undefined;
    const { marker, body, end } = segment;
    at = end;
    if (marker === endOfPicture) break;
    if (marker === 0xe0 && head.length === 0) head.push(...bareJfif(body));
    if (marker === 0xe1 && met.orientation === 1) met.orientation = orientationIn(body);
    if (marker === 0xee) picture.push(...adobe(body));
    if (!needed.has(marker)) continue;
    picture.push(segmentOf(marker, body));
    if (isFrame(marker)) met.frame ||= body.length >= 9 && body.length === 6 + 3 * (body[5] ?? 0);
    if (marker !== scan) continue;
    if (!met.frame) return undefined;
    met.scan = true;
    at = endOfScan(bytes, end);
    picture.push(bytes.subarray(end, at));
  }
  if (!met.frame || !met.scan) return undefined;
  if (met.orientation !== 1) head.push(segmentOf(0xe1, orientationSegment(met.orientation)));
  const start = Uint8Array.of(0xff, 0xd8);
  return new Uint8Array(Buffer.concat([start, ...head, ...picture, Uint8Array.of(0xff, endOfPicture)]));
}

/** The next marker: any number of 0xFF may stand before it, and some markers have nothing behind them. */
function segmentAt(bytes: Uint8Array, start: number): Segment | undefined {
  if (bytes[start] !== 0xff) return undefined;
  let at = start;
  while (bytes[at] === 0xff) at += 1;
  const marker = bytes[at] ?? 0;
  const stands = at + 1;
  const isAlone = marker === endOfPicture || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
  if (isAlone) return { marker, body: new Uint8Array(), end: stands };
  if (marker < 0xc0 || marker === 0xd8 || stands + 2 > bytes.length) return undefined;
  const end = stands + (bytes[stands] ?? 0) * 256 + (bytes[stands + 1] ?? 0);
  if (end < stands + 2 || end > bytes.length) return undefined;
  return { marker, body: bytes.subarray(stands + 2, end), end };
}

/** Coded data runs to the first marker that is neither a stuffed 0xFF (a zero follows it) nor a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 2)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

const startsWith = (body: Uint8Array, word: string) =>
  Buffer.from(body.subarray(0, word.length)).toString('latin1') === word;

/** The JFIF header without the small picture that may hang on it. */
function bareJfif(body: Uint8Array): Uint8Array[] {
  if (body.length < 14 || !startsWith(body, 'JFIF\0')) return [];
  return [segmentOf(0xe0, Buffer.concat([body.subarray(0, 12), Uint8Array.of(0, 0)]))];
}

/** Adobe's segment says how the colours are coded, in its twelfth byte; the rest of it is always the same. */
function adobe(body: Uint8Array): Uint8Array[] {
  const transform = body[11];
  if (transform === undefined || transform > 2 || !startsWith(body, 'Adobe')) return [];
  return [segmentOf(0xee, Buffer.concat([Buffer.from('Adobe\0\x64\0\0\0\0'), Uint8Array.of(transform)]))];
}

function segmentOf(marker: number, body: Uint8Array): Uint8Array {
  const length = body.length + 2;
  return Buffer.concat([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), body]);
}
