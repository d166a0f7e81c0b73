import type { Doing } from '../../audit/index.ts';
import {
  addMinute,
  addSection,
  approveMinutes,
  beginMinutes,
  circulateMinutes,
  giveAssurance,
  raiseAction,
} from '../../meetings/index.ts';
import type { EarlierMinutes } from '../meeting-schema.ts';
import type { Desk, Place, Shown } from './desk.ts';
import { placeIn, type LoadedMeeting } from './load-meeting.ts';

/** What the office-holder said after each item. */
export async function loadAssurance(desk: Desk, { written, agenda }: LoadedMeeting): Promise<void> {
  for (const [place, { id, assurance }] of written.value.agenda.entries()) {
    const agendaItem = agenda.get(id);
    if (assurance === undefined || agendaItem === undefined) continue;
    await desk.actAsHolder(placeIn(written)('agenda', place, 'assurance'), 'give assurance', (doing) =>
      giveAssurance(doing, { agendaItem, ...assurance }),
    );
  }
}

/**
 * Writes the minutes of a meeting with the actions that were raised in them, and has them approved by the meeting that
 * did. They went to that meeting with its papers, so they were circulated when it began at the latest. Gives what was
 * public: approved minutes of Part 1 of a meeting in public, and their actions.
 */
export async function loadMinutes(
  desk: Desk,
  meeting: LoadedMeeting,
  meetings: readonly LoadedMeeting[],
): Promise<Shown[]> {
  const { minutes: written, public: isPublic } = meeting.written.value;
  if (written === undefined) return [];
  const place = placeIn(meeting.written)('minutes');
  const { part, approved_by: day } = written;
  const { id } = await desk.act(place, 'write minutes', (doing) =>
    beginMinutes(doing, { meeting: meeting.id, part }),
  );
  const actions: Shown[] = [];
  for (const [at, section] of written.sections.entries())
    actions.push(...(await loadSection(desk, { meeting, minutes: id, at, section })));
  const approving = meetings.find((one) => one.written.value.starts.day === day);
  if (approving === undefined) return [];
  await approve(desk, place, id, approving);
  return isPublic && part === 1 ? [{ kind: 'minutes', subject: id, place }, ...actions] : [];
}

interface SectionToLoad {
  meeting: LoadedMeeting;
  minutes: number;
  at: number;
  section: EarlierMinutes['sections'][number];
}

async function loadSection(desk: Desk, { meeting, minutes, at, section }: SectionToLoad): Promise<Shown[]> {
  const place = placeIn(meeting.written);
  const number = await sectionNumber(desk, { meeting, minutes, at, section });
  const actions: Shown[] = [];
  for (const [paragraph, { text, actions: raised }] of section.paragraphs.entries()) {
    const path = ['minutes', 'sections', at, 'paragraphs', paragraph] as const;
    const minute = await desk.act(place(...path), 'write minutes', (doing) =>
      addMinute(doing, { minutes, section: number, text }),
    );
    for (const [which, { text: promise, owner, due = '' }] of raised.entries()) {
      const action = { minute: minute.id, text: promise, owner: null, ownerPost: owner, due };
      const here = place(...path, 'actions', which);
      const opened = await desk.act(here, 'open actions', (doing) => raiseAction(doing, action));
      actions.push({ kind: 'action', subject: opened.id, place: here });
    }
  }
  return actions;
}

/** The section that was begun for the item, or a new one for what was not on the agenda. */
async function sectionNumber(
  desk: Desk,
  { meeting, minutes, at, section: { agenda = '', title } }: SectionToLoad,
): Promise<number> {
  if (title !== undefined) {
    const place = placeIn(meeting.written)('minutes', 'sections', at);
    const added = await desk.act(place, 'write minutes', (doing) =>
      addSection(doing, { minutes, title, agendaItem: null }),
    );
    return added.section;
  }
  const number = meeting.sectionOf(agenda);
  if (number === undefined) throw new Error(`there is no item ${agenda}`);
  return number;
}

async function approve(desk: Desk, place: Place, id: number, meeting: LoadedMeeting): Promise<void> {
  const versionOf = async ({ tx }: Doing) =>
    (await tx.selectFrom('minutes').select('version').where('id', '=', id).executeTakeFirstOrThrow()).version;
  await desk.act(
    place,
    'write minutes',
    async (doing) => circulateMinutes(doing, { id, version: await versionOf(doing) }),
    meeting.startsAt,
  );
  await desk.actAsHolder(
    place,
    'approve minutes',
    async (doing) => approveMinutes(doing, { id, version: await versionOf(doing), approvedBy: meeting.id }),
    meeting.startsAt.add({ minutes: 1 }),
  );
}
