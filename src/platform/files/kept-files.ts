import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

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
      if (!(await has(hash))) await writeWhole(placeOf(hash), bytes);
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

/** Beside it first and moved when it is on the disk, so that a name never stands for half a file. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  const beside = `${path}.${randomUUID()}`;
  const file = await open(beside, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}
