import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from './config.ts';
import { writeWhole } from './files/write-whole.ts';

const name = 'workspace-address';

/** Where the workspace was last served, kept in the home so that commands of another terminal make the same links. */
export const rememberAddress = (home: string, address: string): Promise<void> =>
  writeWhole(join(home, name), `${address}\n`);

/** The address of the settings, else the one that was served last, else the usual one. */
export async function rememberedAddress(home: string): Promise<string> {
  const { workspaceAddress, workspacePort } = readConfig();
  const kept = await readFile(join(home, name), 'utf8').catch(() => `http://localhost:${workspacePort}`);
  return workspaceAddress ?? kept.trim();
}
