import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Months not yet in a folder of months. */
export const monthsMissing = (folder: string, months: readonly string[]): string[] =>
  months.filter((month) => !existsSync(join(folder, month)));

/**
 * Fills the folder of a month elsewhere and moves it into place at the end:
 * a month is there whole or not at all, whenever the work is broken off.
 */
export async function fillMonth<T>(
  folder: string,
  month: string,
  fill: (unfinished: string) => Promise<{ keep: boolean; outcome: T }>,
): Promise<T> {
  const unfinished = join(dirname(folder), 'unfinished', month);
  await mkdir(folder, { recursive: true });
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const { keep, outcome } = await fill(unfinished);
  if (keep) await rename(unfinished, join(folder, month));
  else await rm(unfinished, { recursive: true });
  return outcome;
}
