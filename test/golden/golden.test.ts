/**
 * Two deliveries go in and a site comes out, all through the command line, and every file is compared with the one in
 * `expected/`. When a change is meant, write them anew with `ANSWERABLE_GOLDEN=write npm test -- test/golden`, and read
 * the difference before committing it.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { projectFolder } from '../../src/platform/config.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { plainText } from './plain-text.ts';

const here = import.meta.dirname;

function answerable(...words: string[]): string {
  const run = spawnSync(join(projectFolder, 'bin/answerable'), words, { cwd: here, encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  return run.stdout;
}

/** What differs from run to run: days and hours of the run, and the names of styles. No day of the records is shown. */
const lasting = (text: string): string =>
  text
    .replaceAll(/\b20\d\d-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?Z?)?/g, 'THEN')
    .replaceAll(/\b\d{1,2} \p{Lu}\p{Ll}+ 20\d\d/gu, 'THEN')
    .replaceAll(/\bstyles\.\w+\.css/g, 'styles.HASH.css');

function expect(name: string, text: string): void {
  const path = join(here, 'expected', name);
  if (process.env['ANSWERABLE_GOLDEN'] === 'write') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, lasting(text));
  }
  assert.equal(lasting(text), readFileSync(path, 'utf8'), name);
}

test('two deliveries and the site that they make are what they were', async (t) => {
  const home = await temporaryFolder(t);
  const site = join(home, 'site');
  for (const delivery of ['first', 'second']) {
    const words = [`deliveries/${delivery}`, '--home', home, '--body', 'body', '--json'];
    expect(`ingest-${delivery}.json`, answerable('ingest', ...words));
  }
  expect('releases.txt', answerable('releases', '--home', home));
  answerable('publish', '--out', site, '--home', home, '--months', 'latest');
  const files = globSync('**/*.*', { cwd: site }).sort();
  expect('site/files.txt', `${files.join('\n')}\n`);
  for (const page of [
    'index',
    'measures/crime-burglary/index',
    'data/releases/2/index',
    'stop-and-search/index',
  ])
    expect(`site/${page}.txt`, plainText(readFileSync(join(site, `${page}.html`), 'utf8')));
  for (const file of ['measures/crime-burglary.csv', 'api/v1/readings/stop-searches.json'])
    expect(`site/${file}`, readFileSync(join(site, file), 'utf8'));
});
