/** What draws the picture, sets its colours and its size, and moves it. Names, words, profiles and thumbnails are none of it. */
const needed = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT bKGD pHYs acTL fcTL fdAT'.split(' '));

/** A PNG with its picture and nothing else. Undefined when it is no whole PNG. */
export function stripPng(bytes: Uint8Array): Uint8Array | undefined {
  const kept = [bytes.subarray(0, 8)];
  const met = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; !met.has('IEND');) {
    if (at + 12 > bytes.length) return undefined;
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end > bytes.length || (name === 'IHDR') !== (at === 8) || !hasItsLength(name, end - at - 12))
      return undefined;
    if (needed.has(name)) kept.push(bytes.subarray(at, end));
    met.add(name);
    at = end;
  }
  return met.has('IDAT') ? new Uint8Array(Buffer.concat(kept)) : undefined;
}

/** Lengths that the format fixes, or sets a limit to: there is no room behind them for anything else. */
const most: Readonly<Record<string, number>> = {
  IEND: 0,
  PLTE: 768,
  tRNS: 256,
  gAMA: 4,
  cHRM: 32,
  sRGB: 1,
  sBIT: 4,
  bKGD: 6,
  pHYs: 9,
  acTL: 8,
  fcTL: 26,
};

const hasItsLength = (name: string, length: number): boolean =>
  name === 'IHDR' ? length === 13 : length <= (most[name] ?? Infinity);
