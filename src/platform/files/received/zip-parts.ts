import { unzipSync, zipSync, type Unzipped } from 'fflate';

/** Most that a document may grow to when it is unpacked, in bytes, and most parts that it may have. */
const mostBytes = 300_000_000;
const mostParts = 5000;

/** The parts of an Office document by their names, or undefined when it is broken or unpacks to more than it should. */
export function unzippedParts(bytes: Uint8Array): Unzipped | undefined {
  const seen = { bytes: 0, parts: 0 };
  const isTooMuch = () => seen.bytes > mostBytes || seen.parts > mostParts;
  try {
    const unzipped = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        seen.bytes += originalSize;
        seen.parts += 1;
        return !isTooMuch();
      },
    });
    return isTooMuch() ? undefined : unzipped;
  } catch {
    return undefined;
  }
}

/** The document again, all its parts dated the first day that the format knows. */
export const zippedParts = (parts: Unzipped): Uint8Array => zipSync(parts, { mtime: '1980-01-01T12:00:00' });

export const textOfPart = (parts: Unzipped, name: string): string => {
  const part = parts[name];
  return part === undefined ? '' : new TextDecoder().decode(part);
};
