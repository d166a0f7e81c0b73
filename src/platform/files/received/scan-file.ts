import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a file may be kept; `refused` when the scanner found something, or could not be run. */
export type ScanFile = (bytes: Uint8Array) => Promise<'clean' | 'refused'>;

/** Without a scanner nothing is looked for. */
export const noScan: ScanFile = () => Promise.resolve('clean');

/** Longest that a scanner may take, in milliseconds. */
const patience = 120_000;

/**
 * Runs a scanner such as `clamdscan --fdpass --no-summary` with the path of the file as its last word, without a shell.
 * Anything but success refuses the file: a scanner that cannot run lets nothing in.
 */
export const scanWith =
  (command: string): ScanFile =>
  async (bytes) => {
    const folder = await mkdtemp(join(tmpdir(), 'received-'));
    try {
      const path = join(folder, 'file');
      await writeFile(path, bytes, { mode: 0o600 });
      return await ran([...command.split(/\s+/).filter(Boolean), path]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

const ran = ([program = '', ...words]: readonly string[]): Promise<'clean' | 'refused'> =>
  new Promise((resolve) => {
    const scanner = spawn(program, words, { stdio: 'ignore', timeout: patience, shell: false });
    scanner.once('error', () => resolve('refused'));
    scanner.once('close', (code) => resolve(code === 0 ? 'clean' : 'refused'));
  });
