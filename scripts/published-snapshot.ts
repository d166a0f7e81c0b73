/**
 * Writes `db/published.snapshot.txt`: every schema.view.column that the public site may read.
 * With `--check`, fails when the file and the database differ: a difference here is the review record.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { publishedSurface } from '../src/platform/db/published-surface.ts';

const path = new URL('../db/published.snapshot.txt', import.meta.url);
const surface = await publishedSurface();
const kept = await readFile(path, 'utf8').catch(() => '');
if (!process.argv.includes('--check')) {
  await writeFile(path, surface);
  console.log(`Wrote ${surface.trim().split('\n').length} public columns.`);
} else if (surface !== kept) {
  console.error('The public surface has changed. Review it, then run: npm run published:snapshot');
  process.exitCode = 1;
} else {
  console.log('The public surface is the reviewed one.');
}
