import { readFileSync } from 'node:fs';
import { needsReference, referencePath } from './reference.ts';

const file = 'methods/vectors.json';

/** Options for a test that compares with the published test vectors of the methods. */
export const needsVectors = needsReference(file);

/** One section of the test vectors; the caller says what shape it has. */
export function methodVectors(section: string): unknown {
  const path = referencePath(file);
  if (path === undefined) throw new Error(`the test vectors ${file} are missing`);
  const sections = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  if (sections[section] === undefined) throw new Error(`the test vectors have no section ${section}`);
  return sections[section];
}
