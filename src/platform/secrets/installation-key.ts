import { createHmac, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { chmod, link, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder, writeToDisk } from '../files/write-whole.ts';

/** 256 bits that only this installation has. They never leave it: each use works with a key derived for it alone. */
export interface InstallationKey {
  /** 32 bytes for one purpose. */
  derive(purpose: string): Buffer;
  /** A hash that nobody can make, or check guesses against, without the key. */
  keyedHash(purpose: string, text: string): string;
}

export function installationKeyOf(secret: Uint8Array): InstallationKey {
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', secret, '', `answerable ${purpose}`, 32));
  return {
    derive,
    keyedHash: (purpose, text) => createHmac('sha256', derive(purpose)).update(text).digest('base64url'),
  };
}

/** The key of a home folder, made with the home: a file that only its owner may read. */
export async function openInstallationKey(folder: string): Promise<InstallationKey> {
  const path = join(folder, 'key');
  const kept = await readFile(path, 'utf8').catch(() => makeKey(path));
  const secret = Buffer.from(kept.trim(), 'base64url');
  if (secret.length !== 32) throw new Error(`${path} is not a key: restore it from a backup`);
  await chmod(path, 0o600);
  return installationKeyOf(secret);
}

/** Linked into place whole: a key that was cut short would lock everybody out. */
async function makeKey(path: string): Promise<string> {
  const beside = `${path}.${randomUUID()}.partial`;
  await writeToDisk(beside, `${randomBytes(32).toString('base64url')}\n`);
  await link(beside, path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  await rm(beside, { force: true });
  await syncFolder(dirname(path));
  return readFile(path, 'utf8');
}
