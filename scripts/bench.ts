/**
 * `npm run bench`: speed, memory and size, each as a ratio to something measured in the same run, so that the machine does
 * not matter. `--quick` takes a tenth of the rows. Ends with 1 when a target is missed.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { benchRecords } from './bench/bench-records.ts';
import { claimsFindings } from './bench/claims-findings.ts';
import type { Finding } from './bench/finding.ts';
import { findingsTable } from './bench/findings-table.ts';
import { ingestFindings } from './bench/ingest-findings.ts';
import { pageFindings } from './bench/page-findings.ts';
import { readingsFindings } from './bench/readings-findings.ts';
import { recordFindings } from './bench/record-findings.ts';
import { startServer } from './bench/running-server.ts';
import { sizeFindings } from './bench/size-findings.ts';

const quick = process.argv.includes('--quick');
const [rows, repeats, requests] = quick ? [300_000, 1, 1000] : [3_000_000, 3, 5000];
const cache = join(import.meta.dirname, '../build/bench');
const body = join(import.meta.dirname, '../examples/cheshire');

await mkdir(cache, { recursive: true });
const work = await mkdtemp(join(cache, 'run-'));
const home = join(work, 'home');
const findings: Finding[] = [];
const say = (step: string) => console.error(`${step} …`);
try {
  say(`Generating ${rows.toLocaleString('en-GB')} records (kept for the next run)`);
  const records = await benchRecords(cache, rows);
  say('Ingest');
  findings.push(...(await ingestFindings({ records, body, work, home, repeats })));
  say('Claims');
  findings.push(...claimsFindings());
  say('Readings');
  findings.push(...(await readingsFindings(home, body, repeats)));
  say('Record');
  findings.push(
    ...(await recordFindings(work, body, { meetings: quick ? 100 : 500, turns: quick ? 4 : 20 })),
  );
  say('Pages');
  const server = await startServer(home, body, '/measures/recorded-crime');
  try {
    findings.push(...(await pageFindings(server, { requests, repeats })));
    findings.push(...(await sizeFindings(server.port)));
  } finally {
    await server.stop();
  }
} finally {
  await rm(work, { recursive: true, force: true });
}
console.log(findingsTable(findings));
const missed = findings.filter(({ met }) => !met).length;
console.log(
  missed === 0
    ? '\nEvery target is met.'
    : `\n${missed} ${missed === 1 ? 'target is' : 'targets are'} missed.`,
);
process.exitCode = missed === 0 ? 0 : 1;
