import type { RandomRecord } from './random-record.ts';
import type { RecordSite } from '../record-site.ts';
import type { Tokens } from '../tokens.ts';
import { writeAction } from './write-action.ts';
import { writeInspection } from './write-inspection.ts';
import { writeMeeting } from './write-meeting.ts';

/** Writes the record through its own commands and lets each thing come to its fate. */
export async function writeRandomRecord(
  site: RecordSite,
  tokens: Tokens,
  { meetings, actions, inspections }: RandomRecord,
): Promise<void> {
  for (const [at, meeting] of meetings.entries()) await writeMeeting(site, tokens, meeting, at);
  for (const action of actions) await writeAction(site, tokens, action);
  for (const [at, inspection] of inspections.entries()) await writeInspection(site, tokens, inspection, at);
}
