import {
  addAgendaItem,
  addPaper,
  createMeeting,
  londonInstant,
  recordAttendance,
} from '../../meetings/index.ts';
import type { Written } from '../earlier-record.ts';
import type { EarlierItem, EarlierMeeting } from '../meeting-schema.ts';
import type { Desk } from './desk.ts';

/** A meeting that now stands in the record, with the agenda items by the ids of its file. */
export interface LoadedMeeting {
  id: number;
  startsAt: Temporal.Instant;
  written: Written<EarlierMeeting>;
  agenda: ReadonlyMap<string, number>;
  /** The number that an item has on the agenda, which is that of its section in the minutes. */
  sectionOf(item: string): number | undefined;
}

/** Puts a meeting into the record with its attendance, its agenda and its papers. */
export async function loadMeeting(desk: Desk, written: Written<EarlierMeeting>): Promise<LoadedMeeting> {
  const { value } = written;
  const at = placeIn(written);
  const { id } = await desk.act(at(), 'arrange meetings', (doing) => createMeeting(doing, detailsOf(value)));
  for (const [place, attendee] of value.attendance.entries()) {
    const { name, post, organisation, apologies, named_in_public: namedInPublic } = attendee;
    const kind = apologies ? 'apologies' : 'present';
    await desk.act(at('attendance', place), 'arrange meetings', (doing) =>
      recordAttendance(doing, { meeting: id, name, post, organisation, kind, namedInPublic }),
    );
  }
  const agenda = new Map<string, number>();
  for (const [place, one] of value.agenda.entries()) {
    const added = await desk.act(at('agenda', place), 'arrange meetings', (doing) =>
      addAgendaItem(doing, { meeting: id, ...wordsOf(one) }),
    );
    agenda.set(one.id, added.id);
    for (const [number, { title, words }] of one.papers.entries()) {
      const paper = { agendaItem: added.id, title, isSupplement: false, content: { body: words } };
      await desk.act(at('agenda', place, 'papers', number), 'arrange meetings', (doing) =>
        addPaper(doing, paper),
      );
    }
  }
  // Part 1 comes first, as on the agenda.
  const inOrder = value.agenda.toSorted((a, b) => a.part - b.part).map((one) => one.id);
  const sectionOf = (item: string) => (inOrder.includes(item) ? inOrder.indexOf(item) + 1 : undefined);
  return { id, startsAt: startOf(value), written, agenda, sectionOf };
}

/** Where in a file something stands. */
export const placeIn =
  ({ file, lineOf }: Pick<Written<unknown>, 'file' | 'lineOf'>) =>
  (...path: (string | number)[]) => ({ file, line: lineOf(path) });

/** `createMeeting` has declined days that clocks in London never show. */
function startOf({ starts }: EarlierMeeting): Temporal.Instant {
  const instant = londonInstant(starts);
  if (instant === undefined) throw new Error(`there is no ${starts.day} ${starts.time} in London`);
  return instant;
}

const detailsOf = (meeting: EarlierMeeting) => ({
  title: meeting.title,
  kind: meeting.kind,
  startsOn: meeting.starts.day,
  startsAt: meeting.starts.time,
  place: meeting.place,
  joining: '',
  isPublic: meeting.public,
  registrationClosesOn: meeting.registration_closes?.day ?? '',
  registrationClosesAt: meeting.registration_closes?.time ?? '',
  questionsCloseOn: meeting.questions_close?.day ?? '',
  questionsCloseAt: meeting.questions_close?.time ?? '',
  contact: meeting.contact,
  sharedWithPanel: false,
  observersPresent: null,
});

const wordsOf = (one: EarlierItem) => ({
  part: one.part === 2 ? ('2' as const) : ('1' as const),
  title: one.title,
  summary: one.summary,
  topic: one.topic,
  exemption: one.exemption === undefined ? '' : String(one.exemption),
  publicInterest: one.public_interest ?? '',
  publicTrace: one.public_trace ?? '',
});
