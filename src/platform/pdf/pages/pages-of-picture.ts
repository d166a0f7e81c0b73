import { PDFDocument } from '@cantoo/pdf-lib';
import { stripPicture } from '../../files/received/index.ts';
import type { PagesToSet } from './pages-to-set.ts';

/** Most points that a PNG may have: they are unpacked whole, four bytes each. */
const mostPoints = 40_000_000;

/** A picture as one page, without its metadata; undefined of one that is damaged or too large to unpack. */
export async function pagesOfPicture(bytes: Uint8Array, mediaType: string): Promise<PagesToSet | undefined> {
  const isPng = mediaType === 'image/png';
  const bare = stripPicture(bytes);
  if (bare === undefined || (isPng && pointsOfPng(bare) > mostPoints)) return undefined;
  const embed = (document: PDFDocument) => (isPng ? document.embedPng(bare) : document.embedJpg(bare));
  try {
    const { width, height } = await embed(await PDFDocument.create());
    return {
      pages: [{ width, height, words: '' }],
      async into(document) {
        const picture = await embed(document);
        return [
          (on, { x, y, scale }) =>
            on.drawImage(picture, { x, y, width: width * scale, height: height * scale }),
        ];
      },
    };
  } catch {
    return undefined;
  }
}

/** Width times height, as the head of a PNG says: two numbers after its signature and the name of its first part. */
function pointsOfPng(bytes: Uint8Array): number {
  if (bytes.length < 24) return 0;
  const head = new DataView(bytes.buffer, bytes.byteOffset, 24);
  return head.getUint32(16) * head.getUint32(20);
}
