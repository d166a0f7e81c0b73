import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse, type Refused } from './files/fault.ts';

export interface HomeLock {
  release(): Promise<void>;
}

/** The one process that may write a home is named in its lock file; a dead process's lock is taken over. */
export async function lockHome(folder: string): Promise<HomeLock | Refused> {
  const path = join(folder, 'lock');
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await writeNew(path)) return { release: () => rm(path, { force: true }) };
    const holder = Number(await readFile(path, 'utf8').catch(() => ''));
    if (isAlive(holder)) return heldBy(folder, holder);
    await rm(path, { force: true });
  }
  return refuse({
    file: folder,
    says: 'another process keeps taking this home',
    todo: 'Try again in a moment.',
  });
}

const heldBy = (folder: string, holder: number): Refused =>
  refuse({
    file: folder,
    says: `is in use by process ${holder}`,
    todo: 'Wait for it to finish, or stop it.',
  });

/** Written beside and linked into place, so that no one ever reads a lock without its process number. */
async function writeNew(path: string): Promise<boolean> {
  const beside = `${path}.${process.pid}`;
  await writeFile(beside, String(process.pid));
  try {
    await link(beside, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
