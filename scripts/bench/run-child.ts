import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The programs that are measured each in a process of its own. */
export type Child = 'ingest' | 'csv-to-parquet' | 'readings';

export const childPath = (child: Child | 'server' | 'record'): string =>
  fileURLToPath(new URL(`children/${child}.ts`, import.meta.url));

/** Runs a program to its end, at most ten minutes, and reads the JSON that it prints. */
export async function runChild<Printed>(child: Child, words: readonly string[]): Promise<Printed> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', childPath(child), ...words],
    { timeout: 600_000 },
  );
  return JSON.parse(stdout) as Printed;
}
