import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { forces } from '../../src/bodies/index.ts';
import type { BodyFolder } from '../../src/body-folder/index.ts';
import { freshFolder } from '../../src/body-folder/init/fresh-folder.ts';
import { readBodyFolder } from '../../src/body-folder/index.ts';
import { faultText, isRefused } from '../../src/platform/files/fault.ts';
import { temporaryFolder } from './temporary-folder.ts';

type Files = Record<string, string | Uint8Array>;

const cheshire = forces.find(({ slug }) => slug === 'cheshire');
if (cheshire === undefined) throw new Error('Cheshire is a force');
export const force = cheshire;

/** The files of a valid folder, with some replaced or added. */
export const validFiles = (changed: Files = {}): Files => ({
  ...freshFolder(force, 'Commissioner', '#1d4f6e'),
  ...changed,
});

/** What is wrong with a valid folder after a change, as it is printed. */
export async function faultsOf(t: TestContext, changed: Files): Promise<string[]> {
  const read = await readBodyFolder(await temporaryFolder(t, validFiles(changed)));
  return isRefused(read) ? read.refused.map(faultText) : [];
}

/** A valid folder after a change that leaves it valid. */
export async function folderOf(t: TestContext, changed: Files = {}): Promise<BodyFolder> {
  const read = await readBodyFolder(await temporaryFolder(t, validFiles(changed)));
  assert.ok(!isRefused(read), isRefused(read) ? read.refused.map(faultText).join('\n') : '');
  return read;
}

/** Each fault starts with a place and speaks of something; the order is that of the list. */
export function assertFaults(
  faults: readonly string[],
  expected: readonly (readonly [place: string, says: RegExp])[],
): void {
  assert.equal(faults.length, expected.length, faults.join('\n'));
  for (const [at, [place, says]] of expected.entries()) {
    assert.ok(faults[at]?.startsWith(`${place}:`), `${place} is not the place of: ${faults[at] ?? ''}`);
    assert.match(faults[at] ?? '', says);
  }
}

/** areas.csv with the force, and more lines. */
export const areasWith = (...lines: string[]): string =>
  ['code,name,kind,parent,population_2023', `${force.area},${force.areaName},force,,1000`, ...lines, ''].join(
    '\n',
  );
