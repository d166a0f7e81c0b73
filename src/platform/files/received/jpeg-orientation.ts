const exif = 'Exif\0\0';
const orientationTag = 0x0112;
const short = 3;

/** Which way up a camera says its picture is: 1 (as it stands) to 8 (EXIF 2.32, tag 274); 1 when it does not tell. */
export function orientationIn(body: Uint8Array): number {
  if (Buffer.from(body.subarray(0, exif.length)).toString('latin1') !== exif) return 1;
  const tiff = body.subarray(exif.length);
  if (tiff.length < 8) return 1;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = tiff[0] === 0x49;
  const entries = view.getUint32(4, isLittle);
  if (entries + 2 > tiff.length) return 1;
  const count = view.getUint16(entries, isLittle);
  for (let at = entries + 2; at < entries + 2 + count * 12 && at + 12 <= tiff.length; at += 12) {
    if (view.getUint16(at, isLittle) !== orientationTag || view.getUint16(at + 2, isLittle) !== short)
      continue;
    const told = view.getUint16(at + 8, isLittle);
    return told >= 1 && told <= 8 ? told : 1;
  }
  return 1;
}

/** The smallest EXIF there is: one entry, which says which way up the picture is. */
export const orientationSegment = (orientation: number): Uint8Array =>
  Buffer.concat([
    Buffer.from(`${exif}MM`, 'latin1'),
    Uint8Array.of(0, 42, 0, 0, 0, 8, 0, 1),
    Uint8Array.of(orientationTag >> 8, orientationTag & 0xff, 0, short, 0, 0, 0, 1, 0, orientation, 0, 0),
    Uint8Array.of(0, 0, 0, 0),
  ]);
