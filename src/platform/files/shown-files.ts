import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keptFiles, type KeptFiles } from './kept-files.ts';

/** Files that are shown for a while: kept as others are, and dropped again. */
export interface ShownFiles extends KeptFiles {
  /** The hash of every file that is here, and the name of whatever else lies about. */
  names(): Promise<string[]>;
  drop(name: string): Promise<void>;
}

export function shownFiles(folder: string): ShownFiles {
  return {
    ...keptFiles(folder),
    async names() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    },
    async drop(name) {
      // A name without its folder; two letters of it are the folder that it lies in.
      if (/^[0-9a-f]{64}[\w.-]*$/.test(name)) await rm(join(folder, name.slice(0, 2), name), { force: true });
    },
  };
}
