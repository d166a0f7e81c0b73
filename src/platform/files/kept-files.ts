import { createHash } from 'node:crypto';
import { access, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** Files kept for ever, each named by the SHA-256 of its bytes: the same bytes twice are kept once. */
export interface KeptFiles {
  keep(bytes: Uint8Array): Promise<{ hash: string; bytes: number }>;
  /** The bytes, or undefined when they are not here or are no longer what their name says. */
  read(hash: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  has(hash: string): Promise<boolean>;
}

/** Keeps files in a folder, which is made when the first one comes. A hash is the only name that is ever used. */
export function keptFiles(folder: string): KeptFiles {
  const placeOf = (hash: string): string => join(folder, hash.slice(0, 2), hash);
  const has = async (hash: string) =>
    isHash(hash) &&
    (await access(placeOf(hash)).then(
      () => true,
      () => false,
    ));
  return {
    has,
    async keep(bytes) {
      const hash = hashOfFile(bytes);
      if (!(await has(hash))) {
        await mkdir(dirname(placeOf(hash)), { recursive: true });
        await writeWhole(placeOf(hash), bytes);
      }
      return { hash, bytes: bytes.length };
    },
    async read(hash) {
      if (!isHash(hash)) return undefined;
      const bytes = await readFile(placeOf(hash)).catch(() => undefined);
      return bytes !== undefined && hashOfFile(bytes) === hash ? new Uint8Array(bytes) : undefined;
    },
  };
}

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** The name under which these bytes are kept. */
export const hashOfFile = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
