import { isDeclined, performTogether, type ActTogether } from '../../audit/index.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Records } from '../../platform/db/open-database.ts';
import { refuse, type Refused } from '../../platform/files/fault.ts';
import { publishAsItIs } from '../../publishing/index.ts';
import type { EarlierRecord } from '../earlier-record.ts';
import { deskOf, type Place, type Shown } from './desk.ts';
import { loadMeeting, placeIn, type LoadedMeeting } from './load-meeting.ts';
import { loadAssurance, loadMinutes } from './load-minutes.ts';
import { loadPeople } from './load-people.ts';
import { loadPlan } from './load-plan.ts';
import { loadQuestions } from './load-questions.ts';

/**
 * Brings what was decided before the workspace was used into the record, by the acts of the workspace, and publishes
 * what is public of it: all of it in one transaction, and only into a record in which nothing has begun.
 */
export async function loadEarlierRecord(
  workspace: { records: Records; clock: Clock },
  record: EarlierRecord,
): Promise<'loaded' | 'kept as it is' | Refused> {
  if (await hasBegun(workspace.records)) return 'kept as it is';
  let place: Place = { file: record.people.file, line: 1 };
  const done = await performTogether(workspace, async (act) => {
    await writeDown(record, act, (reached) => (place = reached));
    return 'loaded' as const;
  });
  return isDeclined(done) ? refuse({ ...place, says: done.declined }) : done;
}

async function writeDown(
  record: EarlierRecord,
  act: ActTogether,
  reached: (place: Place) => void,
): Promise<void> {
  const desk = deskOf(await loadPeople(record.people, act, reached), act, reached);
  const meetings: LoadedMeeting[] = [];
  for (const meeting of record.meetings) meetings.push(await loadMeeting(desk, meeting));
  const shown: Shown[] = meetings
    .filter(({ written }) => written.value.public)
    .map(({ id, written }) => ({ kind: 'meeting', subject: id, place: placeIn(written)() }));
  for (const meeting of meetings) {
    await loadAssurance(desk, meeting);
    shown.push(...(await loadQuestions(desk, meeting)));
    shown.push(...(await loadMinutes(desk, meeting, meetings)));
  }
  for (const plan of record.plans) shown.push(...(await loadPlan(desk, plan, meetings)));
  const namesSeen = [...record.meetings, ...record.plans].flatMap(({ value }) => value.names_seen);
  for (const { place, ...subject } of shown) {
    await desk.act(place, 'publish', (doing) => publishAsItIs(doing, { ...subject, namesSeen }));
  }
}

/** Whether anything stands in the record that people decided or promised. */
async function hasBegun(records: Records): Promise<boolean> {
  for (const table of ['meeting', 'action', 'theme', 'inspection'] as const) {
    const found = await records.selectFrom(table).select('id').limit(1).executeTakeFirst();
    if (found !== undefined) return true;
  }
  return false;
}
