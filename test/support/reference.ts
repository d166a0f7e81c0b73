import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** Reference material (published vectors, real archives) lies beside a full checkout, never inside it. */
const folder = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** The absolute path of a reference file, or undefined in a clone that has none beside it. */
export function referencePath(path: string): string | undefined {
  const full = join(folder, path);
  return existsSync(full) ? full : undefined;
}

/**
 * Options for a test that needs a reference file: it is skipped, out loud, where the file is absent,
 * but in CI its absence is a failure, so the guard cannot be lost by accident.
 */
export function needsReference(path: string): { skip: string | false } {
  if (referencePath(path) !== undefined) return { skip: false };
  if (process.env['CI'] !== undefined) throw new Error(`reference file ${path} is missing, and CI needs it`);
  return { skip: `needs the reference file ${path}, which is not beside this clone` };
}
