/** Parts of a PNG that hold words or where and when it was made. */
const wordsOfPng = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

/** A PNG without its words, place and time. */
export function stripPng(bytes: Uint8Array): Uint8Array {
  const kept = [bytes.subarray(0, 8)];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!wordsOfPng.has(name)) kept.push(bytes.subarray(at, end));
    at = name === 'IEND' ? bytes.length : end;
  }
  return joined(kept);
}

/** A JPEG without comments and application segments, but for the two that say how its colours are to be read. */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
  const kept = [bytes.subarray(0, 2)];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const marker = bytes[at + 1] ?? 0;
    const end = at + 2 + view.getUint16(at + 2);
    const isWords = marker === 0xfe || (marker > 0xe0 && marker <= 0xef && marker !== 0xee);
    if (!isWords) kept.push(bytes.subarray(at, end));
    at = end;
  }
  kept.push(bytes.subarray(at, endOfPicture(bytes)));
  return joined(kept);
}

/** Whatever was put behind the end of the picture is left behind. */
function endOfPicture(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at > 0; at -= 1)
    if (bytes[at] === 0xd9 && bytes[at - 1] === 0xff) return at + 1;
  return bytes.length;
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));
