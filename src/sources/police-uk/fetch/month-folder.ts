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
export async function fillMonth(
  folder: string,
  month: string,
  fill: (unfinished: string) => Promise<void>,
): Promise<void> {
  const place = join(dirname(folder), 'unfinished');
  const unfinished = join(place, month);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await mkdir(unfinished, { recursive: true });
  try {
    await fill(unfinished);
    await rename(unfinished, join(folder, month));
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
