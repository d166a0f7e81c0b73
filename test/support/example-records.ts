import { createHash } from 'node:crypto';
import { glob, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { ingestContextOf, readBodyFolder } from '../../src/body-folder/index.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { projectFolder } from '../../src/platform/config.ts';
import { isRefused, type Refused } from '../../src/platform/files/fault.ts';
import { openHome } from '../../src/platform/home.ts';
import { refreshFigures } from '../../src/publishing/index.ts';
import { ingest } from '../../src/releases/index.ts';
import { ordinaryPlan, writeGenerated } from '../../src/sources/generate-index.ts';

const build = join(projectFolder, 'build');

/** All that decides what the records hold: data, migrations, and the code from files to rounds; no pages. */
const sources = ['db/migrations/*', 'examples/cheshire/**/*', 'src/**/*.{ts,yaml}'];
const pages = /\.test\.|\/(?:public|site|search|copy|design|charts|html|pdf|cli|http)\//;

/**
 * The records of the Cheshire example with generated data, as a dump of a database: made once for each state of the
 * code that makes them, and kept in build/. Everything a public page reads is in it.
 * `scale` is the share of the usual number of generated records.
 */
export async function exampleRecords(scale: number): Promise<Blob> {
  const path = join(build, `example-records-${scale}-${await hashOf(sources)}.tar`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept !== undefined) return new Blob([kept]);
  await mkdir(build, { recursive: true });
  const home = await mkdtemp(join(build, 'example-home-'));
  try {
    await fill(home, scale);
    const dump = await dumpOf(join(home, 'records'));
    await writeFile(`${path}.${process.pid}`, new Uint8Array(await dump.arrayBuffer()));
    await rename(`${path}.${process.pid}`, path);
    return dump;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function fill(folder: string, scale: number): Promise<void> {
  const body = accepted(await readBodyFolder(join(projectFolder, 'examples/cheshire')));
  const home = accepted(await openHome(folder));
  const archive = join(home.work, 'generated.zip');
  const context = ingestContextOf(body);
  const plan = ordinaryPlan({ ...context.force, authorities: context.authorities ?? [] });
  await writeGenerated({ ...plan, scale }, archive, ['street', 'outcomes', 'stop-and-search']);
  accepted(await ingest(home, context, [archive], {}));
  await refreshFigures(home, body, systemClock);
  await home.close();
}

async function dumpOf(folder: string): Promise<Blob> {
  const pglite = await PGlite.create({ dataDir: folder });
  const dump = await pglite.dumpDataDir('none');
  await pglite.close();
  return dump;
}

function accepted<T extends object>(outcome: T | Refused): T {
  if (isRefused(outcome)) throw new Error(JSON.stringify(outcome.refused));
  return outcome;
}

async function hashOf(patterns: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const files = await Array.fromAsync(glob(patterns, { cwd: projectFolder }));
  for (const file of files.filter((name) => !pages.test(name)).sort()) {
    hash.update(file).update(await readFile(join(projectFolder, file)).catch(() => ''));
  }
  return hash.digest('hex').slice(0, 12);
}
