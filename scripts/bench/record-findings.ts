import { join } from 'node:path';
import { askedRecord } from './asked-record.ts';
import { ratioFinding, told, type Finding } from './finding.ts';
import { askedPages, type AskedPage } from './record/asked-pages.ts';
import { recordOf } from './record/write-record.ts';
import { lowerQuarter } from './stopwatch.ts';

const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;

/**
 * Boards, lists and search over a record, beside the same over a tenth of it. The two are asked in turn, and every page in
 * each of four rounds, so that a machine that is slower for a while is so for both and for few turns of a page. Public
 * pages are told only: they are made once for all readers, whenever something is published.
 */
export async function recordFindings(
  work: string,
  body: string,
  { meetings, turns }: { meetings: number; turns: number },
): Promise<Finding[]> {
  const recordOfMeetings = (of: number) => askedRecord(join(work, `record-${of}`), body, of);
  const both = [await recordOfMeetings(meetings), await recordOfMeetings(meetings / 10)] as const;
  const asked = askedPages.map((page) => ({ page, times: [[], []] as [number[], number[]] }));
  // Before the first, each page is made ready once, which does not count.
  for (let round = 0; round <= rounds; round += 1)
    for (const { page, times } of asked)
      for (let turn = 0; turn < (page.seldom || round === 0 ? 1 : turns / rounds); turn += 1)
        for (const at of [0, 1] as const) {
          const time = await both[at].timeOf(page, round * turns + turn);
          if (round > 0) times[at].push(time);
        }
  for (const record of both) await record.end();
  const { actions, paragraphs } = recordOf(meetings);
  const size = [meetings, actions, paragraphs].map((count) => count.toLocaleString('en-GB'));
  return [
    told('A record of meetings, actions, paragraphs', size.join(', '), 'beside a tenth of it'),
    ...asked.map(({ page, times: [whole, tenth] }) =>
      ratioFinding(
        `  ${nameOf(page)}`,
        [lowerQuarter(whole), lowerQuarter(tenth)],
        milliseconds,
        page.target === undefined ? ['a tenth'] : ['a tenth', { most: 3 }],
      ),
    ),
  ];
}

const rounds = 4;

const nameOf = ({ of, path }: AskedPage): string => (of.includes('search') ? of : `${of} ${path}`);
