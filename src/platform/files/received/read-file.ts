import { PDFDocument } from '@cantoo/pdf-lib';
import type { MediaType } from './media-types.ts';
import { unpacksToTooMuch } from './pdf-size.ts';
import { stripOffice } from './strip-office.ts';
import { stripPdf } from './strip-pdf.ts';
import { damagedPicture, stripPicture } from './strip-picture.ts';
import { textOfPart, tooLargeUnpacked, unzippedParts } from './zip-parts.ts';

/** A file as it will be kept. */
export interface ReceivedFile {
  bytes: Uint8Array;
  mediaType: MediaType;
  /** Null where the kind has no pages, or does not tell. */
  pages: number | null;
  metadataRemoved: boolean;
}

/** A file whose kind is known. */
export interface FileToRead {
  bytes: Uint8Array;
  mediaType: MediaType;
  removeMetadata: boolean;
}

/** Looks into a file: whether it is whole, how many pages it has, and what of it is kept. */
export async function readFile({
  bytes,
  mediaType,
  removeMetadata,
}: FileToRead): Promise<ReceivedFile | { refused: string }> {
  const pages = await pagesOf(bytes, mediaType);
  if (typeof pages === 'object' && pages !== null) return pages;
  if (!removeMetadata) return { bytes, mediaType, pages, metadataRemoved: false };
  const stripped = await strippedOf(bytes, mediaType);
  if ('refused' in stripped) return stripped;
  return { bytes: stripped, mediaType, pages, metadataRemoved: true };
}

async function pagesOf(
  bytes: Uint8Array,
  mediaType: MediaType,
): Promise<number | null | { refused: string }> {
  if (mediaType.startsWith('image/')) return stripPicture(bytes) === undefined ? damagedPicture : 1;
  if (mediaType === 'application/pdf') {
    const document = await openPdf(bytes);
    return 'refused' in document ? document : document.getPageCount();
  }
  const unzipped = await unzippedParts(bytes);
  if ('refused' in unzipped) return unzipped;
  const told = /<Pages>(\d{1,5})<\/Pages>/.exec(textOfPart(unzipped.parts, 'docProps/app.xml'));
  return told === null ? null : Number(told[1]);
}

async function strippedOf(
  bytes: Uint8Array,
  mediaType: MediaType,
): Promise<Uint8Array | { refused: string }> {
  if (mediaType.startsWith('image/')) return stripPicture(bytes) ?? damagedPicture;
  if (mediaType !== 'application/pdf') return stripOffice(bytes);
  const document = await openPdf(bytes);
  return 'refused' in document ? document : stripPdf(document);
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocument | { refused: string }> {
  if (await unpacksToTooMuch(bytes)) return tooLargeUnpacked;
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    // A file that only begins like a PDF is found out here.
    document.getPageCount();
    return document;
  } catch (error) {
    const locked = error instanceof Error && /encrypt|password/i.test(error.message);
    return {
      refused: locked
        ? 'This PDF is locked by a password. Save it without one and send that.'
        : 'This PDF is damaged: open it, save it again and send that.',
    };
  }
}
