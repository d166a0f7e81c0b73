/** `npm run test:database`: every test that opens a database, on the PostgreSQL that TEST_DATABASE_URL names. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

if (process.env['TEST_DATABASE_URL'] === undefined) {
  console.error('Set TEST_DATABASE_URL, or run: scripts/with-postgres npm run test:database');
  process.exit(2);
}
const files = globSync(['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}']).filter((path) =>
  /openTest(Database|Home|Workspace)|emptyTestDatabase|openRecordSite|recordDesk|meetingDesk/.test(
    readFileSync(path, 'utf8'),
  ),
);
console.log(`${files.length} test files open a database`);
process.exitCode =
  spawnSync('node', ['--import', 'tsx', '--test', '--test-reporter=spec', ...files.sort()], {
    stdio: 'inherit',
  }).status ?? 1;
