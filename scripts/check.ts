/** `npm run check`: every check, one after the other; all are run, and the failures named at the end. */
import { execFileSync, spawnSync } from 'node:child_process';

interface Step {
  what: string;
  run: string[];
}

const steps: Step[] = [
  { what: 'types', run: ['tsc'] },
  { what: 'lint', run: ['eslint', '--max-warnings=0', '.'] },
  { what: 'rules between rooms', run: ['node', '--import', 'tsx', 'scripts/check-rooms.ts'] },
  { what: 'dead files, exports and dependencies', run: ['knip'] },
  { what: 'formatting', run: ['prettier', '--check', '--log-level=warn', '.'] },
  { what: 'public surface', run: ['node', '--import', 'tsx', 'scripts/published-snapshot.ts', '--check'] },
];

const failed = steps.filter(({ what, run: [command = '', ...words] }) => {
  console.log(`\n— ${what}: ${command} ${words.join(' ')}`);
  return spawnSync(command, words, { stdio: 'inherit' }).status !== 0;
});

const head = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
if (failed.length > 0) console.error(`\nFailed at ${head}: ${failed.map(({ what }) => what).join('; ')}`);
else console.log(`\nAll ${steps.length} checks pass at ${head}.`);
process.exitCode = failed.length > 0 ? 1 : 0;
