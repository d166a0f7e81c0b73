/**
 * `npm test`: all tests, in a real database, on real files and in a real browser.
 * Arguments are passed on: `npm test -- src/measures` runs what is below a folder.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { chromiumPath } from '../test/support/chromium.ts';

const folders = process.argv.slice(2);
const everywhere = ['src', 'test', 'scripts'].map((folder) => `${folder}/**/*.test.{ts,tsx}`);
const files =
  folders.length === 0
    ? globSync(everywhere)
    : folders.flatMap((place) =>
        existsSync(place) && /\.tsx?$/.test(place) ? place : globSync(`${place}/**/*.test.{ts,tsx}`),
      );

if (chromiumPath() === undefined)
  console.log(
    'Browser tests are skipped: Chromium is missing. Install it with: sudo apt-get install -y chromium',
  );
const words = ['--import', 'tsx', '--test', '--test-reporter=spec', ...files.sort()];
process.exitCode = spawnSync('node', words, { stdio: 'inherit' }).status ?? 1;
