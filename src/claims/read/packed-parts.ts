import { buffer } from 'node:stream/consumers';
import { zipSync } from 'fflate';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { limits } from './limits.ts';
import type { Unreadable } from './read-text.ts';

/** The parts of a Word or Excel document by name, with sizes as the document states them; nothing is unpacked yet. */
export interface PackedParts {
  names: ReadonlySet<string>;
  /**
   * The document with only these parts, unpacked under guard and stored plainly: a library that reads it can neither
   * unpack more than was allowed nor meet a part whose stated size was a lie.
   */
  onlyWith(wanted: (name: string) => boolean): Promise<Uint8Array | Unreadable>;
}

const damaged = {
  unreadable:
    'This document is damaged and cannot be opened. Open it in the program that made it and save it again.',
};

const tooMuch = (why: string): Unreadable => ({
  unreadable: `This document unpacks to far more than a report holds (${why}), so it was not opened. Save the text alone in a new document.`,
});

/** Lists the parts of a packed document, and refuses one that would unpack to more than a document needs. */
export async function packedParts(bytes: Uint8Array): Promise<PackedParts | Unreadable> {
  try {
    const options = { lazyEntries: true, autoClose: false } as const;
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), options);
    if (zip.entryCount > limits.parts) return tooMuch(`${zip.entryCount} parts`);
    const entries = await Array.fromAsync(zip.eachEntry());
    const bad = entries.some((entry) => entry.isEncrypted()) ? encrypted : suspicion(entries);
    if (bad !== undefined) return bad;
    return {
      names: new Set(entries.map(({ fileName }) => fileName)),
      onlyWith: (wanted) =>
        unpacked(
          zip,
          entries.filter(({ fileName }) => wanted(fileName)),
        ),
    };
  } catch {
    return damaged;
  }
}

export const encrypted: Unreadable = {
  unreadable: 'This document is protected by a password. Save a copy without the password and check that.',
};

function suspicion(entries: readonly Entry[]): Unreadable | undefined {
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (total > limits.unpackedBytes) return tooMuch(`${Math.round(total / 1e6)} MB`);
  const bomb = entries.find(
    ({ compressedSize, uncompressedSize }) =>
      uncompressedSize > 5_000_000 && uncompressedSize > compressedSize * limits.packing,
  );
  return (
    bomb &&
    tooMuch(
      `${bomb.fileName} is ${Math.round(bomb.uncompressedSize / bomb.compressedSize)} times its packed size`,
    )
  );
}

async function unpacked(zip: ZipFile, entries: readonly Entry[]): Promise<Uint8Array | Unreadable> {
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (total > limits.partBytes) return tooMuch(`${Math.round(total / 1e6)} MB of words`);
  const parts: Record<string, Uint8Array> = {};
  try {
    for (const entry of entries) {
      // The stream ends with an error as soon as it gives more than the document stated.
      const part = await buffer(await zip.openReadStreamPromise(entry));
      parts[entry.fileName] = part;
    }
  } catch {
    return damaged;
  }
  return zipSync(parts, { level: 0 });
}
