import { join } from 'node:path';
import { askedRecord, type AskedRecord } from './asked-record.ts';
import { ratioFinding, told, type Finding } from './finding.ts';
import { askedPages, type AskedPage } from './record/asked-pages.ts';
import { recordOf } from './record/write-record.ts';
import { median } from './stopwatch.ts';

const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;

/**
 * Boards, lists and search over a record, beside the same over a tenth of it. The two are asked in turn, so that a
 * machine that is slower for a while is so for both. Public pages are told only: they are made once for all readers,
 * whenever something is published.
 */
export async function recordFindings(
  work: string,
  body: string,
  { meetings, turns }: { meetings: number; turns: number },
): Promise<Finding[]> {
  const recordOfMeetings = (of: number) => askedRecord(join(work, `record-${of}`), body, of);
  const both = [await recordOfMeetings(meetings), await recordOfMeetings(meetings / 10)] as const;
  const found: Finding[] = [];
  for (const page of askedPages) {
    const target: [string, { most: number }?] =
      page.target === undefined ? ['a tenth'] : ['a tenth', { most: 3 }];
    const name = page.of.includes('search') ? page.of : `${page.of} ${page.path}`;
    found.push(ratioFinding(`  ${name}`, await timesOf(both, page, turns), milliseconds, target));
  }
  for (const record of both) await record.end();
  const { actions, paragraphs } = recordOf(meetings);
  const size = [meetings, actions, paragraphs].map((count) => count.toLocaleString('en-GB'));
  return [
    told('A record of meetings, actions, paragraphs', size.join(', '), 'beside a tenth of it'),
    ...found,
  ];
}

/** The middle time of each record; the first turn of each makes ready and does not count. */
async function timesOf(
  records: readonly [AskedRecord, AskedRecord],
  page: AskedPage,
  turns: number,
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let turn = 0; turn <= (page.seldom ? 3 : turns); turn += 1)
    for (const at of [0, 1] as const) {
      const time = await records[at].timeOf(page, turn);
      if (turn > 0) times[at].push(time);
    }
  return [median(times[0]), median(times[1])];
}
