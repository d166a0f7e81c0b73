import type { Fault } from '../platform/files/fault.ts';
import type { EarlierRecord, Written } from './earlier-record.ts';
import type { EarlierMeeting } from './meeting-schema.ts';

type Read = Pick<EarlierRecord, 'meetings' | 'plans'>;
type Path = readonly (string | number)[];

/** What is wrong between the parts of a record: days and ids that name nothing. `whole`: every meeting could be read. */
export function recordFaults({ meetings, plans }: Read, whole: boolean): Fault[] {
  const days = new Set(meetings.map(({ value }) => value.starts.day));
  const faults = meetings.flatMap((meeting) => [
    ...nameFaults(meeting),
    ...agendaFaults(meeting),
    ...(whole ? approvalFaults(meeting, days) : []),
  ]);
  if (!whole) return faults;
  const lost = plans.filter(({ value }) => !days.has(value.meeting));
  return [...faults, ...lost.map((plan) => at(plan, ['meeting'], noMeeting(plan.value.meeting)))];
}

const at = (
  { file, lineOf }: Pick<Written<unknown>, 'file' | 'lineOf'>,
  path: Path,
  says: string,
): Fault => ({
  file,
  line: lineOf(path),
  says: `${path.join('.')}: ${says}`,
});

const noMeeting = (day: string): string => `there is no file record/${day}.yaml of a meeting`;

const nameFaults = (meeting: Written<EarlierMeeting>): Fault[] =>
  meeting.file === `record/${meeting.value.starts.day}.yaml`
    ? []
    : [at(meeting, ['starts'], 'is another day than the name of the file')];

function approvalFaults(meeting: Written<EarlierMeeting>, days: ReadonlySet<string>): Fault[] {
  const day = meeting.value.minutes?.approved_by;
  if (day === undefined) return [];
  const path = ['minutes', 'approved_by'];
  if (!days.has(day)) return [at(meeting, path, noMeeting(day))];
  return day > meeting.value.starts.day ? [] : [at(meeting, path, 'must be a later meeting')];
}

/** Ids of agenda items stand for one item each; minutes have one section for an item, of their own part. */
function agendaFaults(meeting: Written<EarlierMeeting>): Fault[] {
  const { agenda, minutes } = meeting.value;
  const ids = agenda.map(({ id }) => id);
  const twice = ids.flatMap((id, place) =>
    ids.indexOf(id) < place ? [at(meeting, ['agenda', place, 'id'], `“${id}” is there twice`)] : [],
  );
  const named = minutes?.sections.map((section) => section.agenda) ?? [];
  const lost = named.flatMap((id, place) => {
    if (id === undefined) return [];
    const path = ['minutes', 'sections', place, 'agenda'];
    if (named.indexOf(id) < place) return [at(meeting, path, `“${id}” has a section already`)];
    const found = agenda.find((one) => one.id === id);
    return found?.part === minutes?.part
      ? []
      : [at(meeting, path, `there is no item “${id}” in this part of the agenda`)];
  });
  return [...twice, ...lost];
}
