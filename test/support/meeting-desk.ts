import assert from 'node:assert/strict';
import type { Act, Actor } from '../../src/accounts/index.ts';
import { isDeclined, type Declined, type Doing } from '../../src/audit/index.ts';
import { addAgendaItem } from '../../src/meetings/arranging/add-agenda-item.ts';
import type { AgendaWords } from '../../src/meetings/arranging/agenda-words.ts';
import { createMeeting } from '../../src/meetings/arranging/create-meeting.ts';
import type { MeetingDetails } from '../../src/meetings/arranging/meeting-details.ts';
import { addMinute } from '../../src/meetings/minutes/add-minute.ts';
import { beginMinutes } from '../../src/meetings/minutes/begin-minutes.ts';
import { recordDesk } from './record-desk.ts';
import { recordPerson } from './record-people.ts';

export const march: MeetingDetails = {
  title: 'Scrutiny Board',
  kind: 'scrutiny-board',
  startsOn: '2021-03-03',
  startsAt: '11:00',
  place: 'Online',
  joining: 'secret-link',
  isPublic: true,
  registrationClosesOn: '2021-03-02',
  registrationClosesAt: '12:00',
  questionsCloseOn: '',
  questionsCloseAt: '',
  contact: 'The office',
  sharedWithPanel: false,
  observersPresent: 3,
};
export const publicItem: AgendaWords = {
  part: '1',
  title: 'Action plan',
  summary: '',
  topic: 'Hunting',
  exemption: '',
  publicInterest: '',
  publicTrace: '',
};
export const privateItem: AgendaWords = {
  ...publicItem,
  part: '2',
  title: 'Operation Zephyr',
  exemption: '31',
  publicInterest: 'Knowing would help offenders.',
  publicTrace: 'A law enforcement matter',
};

/** A record on which a scrutiny officer works. */
export async function meetingDesk() {
  const desk = await recordDesk();
  const officer: Actor = await recordPerson(
    desk.records,
    'Sam Officer',
    'Head of Scrutiny',
    'scrutiny-officer',
  );
  const act = async <Done>(name: Act, command: (doing: Doing) => Promise<Done | Declined>): Promise<Done> => {
    const result = await desk.ask(officer, name, command);
    if (isDeclined(result)) assert.fail(result.declined);
    return result;
  };
  const declined = async (name: Act, command: (doing: Doing) => Promise<unknown>): Promise<Declined> => {
    const result = await desk.ask(officer, name, command as (doing: Doing) => Promise<object>);
    if (!isDeclined(result)) assert.fail('it was done');
    return result;
  };
  const arrange = (details: Partial<MeetingDetails> = {}) =>
    act('arrange meetings', (doing) => createMeeting(doing, { ...march, ...details }));
  const addItem = (meeting: number, words = publicItem) =>
    act('arrange meetings', (doing) => addAgendaItem(doing, { meeting, ...words }));
  const minutesOf = async (meeting: number, part: 1 | 2 = 1) =>
    act('write minutes', (doing) => beginMinutes(doing, { meeting, part }));
  const write = (minutes: number, text: string, section = 1) =>
    act('write minutes', (doing) => addMinute(doing, { minutes, section, text }));

  return { ...desk, officer, act, declined, arrange, addItem, minutesOf, write };
}

export type MeetingDesk = Awaited<ReturnType<typeof meetingDesk>>;
