import { fileKind } from '../platform/files/received/media-types.ts';
import { sizeInWords } from './size-in-words.ts';

/** "PDF, 9 pages, 220 kB". */
export const fileInWords = ({
  mediaType,
  pages,
  bytes,
}: {
  mediaType: string;
  pages: number | null;
  bytes: number;
}): string =>
  [
    fileKind(mediaType),
    ...(pages === null ? [] : [pages === 1 ? '1 page' : `${pages} pages`]),
    sizeInWords(bytes),
  ].join(', ');
