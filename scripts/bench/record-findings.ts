import { join } from 'node:path';
import { ratioFinding, told, type Finding } from './finding.ts';
import { recordOf } from './record/write-record.ts';
import { runChild } from './run-child.ts';

type Times = Record<string, number>;

const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;

/**
 * Boards, lists and search over a record, beside the same over a tenth of it. Public pages are told only: they are made
 * once for all readers, whenever something is published.
 */
export async function recordFindings(
  work: string,
  body: string,
  { meetings, turns }: { meetings: number; turns: number },
): Promise<Finding[]> {
  const timesOf = (of: number) =>
    runChild<Times>('record', [join(work, `record-${of}`), body, String(of), String(turns)]);
  const small = await timesOf(meetings / 10);
  const whole = await timesOf(meetings);
  const { actions, paragraphs } = recordOf(meetings);
  const size = [meetings, actions, paragraphs].map((count) => count.toLocaleString('en-GB'));
  return [
    told('A record of meetings, actions, paragraphs', size.join(', '), 'beside a tenth of it'),
    ...Object.entries(whole).map(([name, time]) =>
      ratioFinding(`  ${name}`, [time, small[name] ?? Number.NaN], milliseconds, besideOf(name)),
    ),
  ];
}

const besideOf = (name: string): [string, { most: number }?] =>
  /^(board|workspace|search)/.test(name) ? ['a tenth', { most: 3 }] : ['a tenth'];
