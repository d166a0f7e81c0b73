/** `npm run test:database`: every test that opens a database, on the PostgreSQL that TEST_DATABASE_URL names. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { opensDatabase } from './opens-database.ts';

if (process.env['TEST_DATABASE_URL'] === undefined) {
  console.error('Set TEST_DATABASE_URL, or run: scripts/with-postgres npm run test:database');
  process.exit(2);
}
const files = globSync(['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}']).filter((path) =>
  opensDatabase(path),
);
console.log(`${files.length} test files open a database`);
process.exitCode =
  spawnSync('node', ['--import', 'tsx', '--test', '--test-reporter=spec', ...files.sort()], {
    stdio: 'inherit',
  }).status ?? 1;
