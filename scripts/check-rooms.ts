/**
 * Runs the rules between rooms, and makes sure they saw every module: a cruiser that reads nothing
 * also reports no violation.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cruise, type IReporterOutput } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const options = await extractOptions('./.dependency-cruiser.cjs');
const report: IReporterOutput = await cruise(
  ['src'],
  { ...options, outputType: 'err-long' },
  {},
  {
    tsConfig: extractTsConfig('./tsconfig.json'),
  },
);
const seen: IReporterOutput = await cruise(
  ['src'],
  { ...options, outputType: 'json' },
  {},
  { tsConfig: extractTsConfig('./tsconfig.json') },
);
const { modules } = JSON.parse(seen.output as string) as { modules: { source: string }[] };
const sources = new Set(modules.map(({ source }) => source));
const listed = execFileSync('git', ['ls-files', 'src/*.ts', 'src/*.tsx'], { encoding: 'utf8' })
  .trim()
  .split('\n');
const unseen = listed.filter((path) => !sources.has(path));

console.log((report.output as string).trim());
if (unseen.length > 0)
  console.error(
    `The rules did not read ${unseen.length} of ${listed.length} modules, such as ${unseen[0] ?? ''}`,
  );
const badRooms = listed.filter((path) =>
  /(^|\/)(utils?|helpers?|common|misc|managers?|services?)(\/|\.)/.test(path),
);
if (badRooms.length > 0) console.error(`These names say nothing: ${badRooms.join(', ')}`);
const stars = spawnSync('git', ['grep', '-lE', '^export \\*', '--', 'src/**/index.ts', 'src/*/index.ts'], {
  encoding: 'utf8',
}).stdout.trim();
if (stars !== '') console.error(`An index lists names, no "export *": ${stars}`);
process.exitCode = report.exitCode !== 0 || unseen.length > 0 || badRooms.length > 0 || stars !== '' ? 1 : 0;
