import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';

/** The one file that decides on which engine the database of a test is. */
const database = normalize('test/support/database.ts');

/**
 * Whether a test opens a database of the engine under test, itself or through what it is supported by: found by
 * following its imports, so that no new way to open one is left out.
 */
export function opensDatabase(path: string, seen = new Set<string>()): boolean {
  if (normalize(path) === database) return true;
  if (seen.has(path)) return false;
  seen.add(path);
  return supportOf(path).some((next) => opensDatabase(next, seen));
}

/** What a file imports from `test/support`. */
const supportOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/from '(\.[^']*)'/g)]
    .map(([, name = '']) => normalize(join(path, '..', name)))
    .filter((next) => next.startsWith(normalize('test/support/')) && existsSync(next));
