import type { RandomMeeting } from './random-record.ts';
import type { RecordSite } from '../record-site.ts';
import type { Subject } from '../../../src/publishing/records/composed.ts';
import type { Tokens } from '../tokens.ts';
import { addAgendaItem } from '../../../src/meetings/arranging/add-agenda-item.ts';
import { addPaper } from '../../../src/meetings/papers/add-paper.ts';
import { comeTo } from './come-to.ts';
import { createMeeting } from '../../../src/meetings/arranging/create-meeting.ts';
import { giveAssurance } from '../../../src/meetings/assurance/give-assurance.ts';
import { recordAttendance } from '../../../src/meetings/arranging/record-attendance.ts';
import { staysPublic } from './fates.ts';
import { writeMinutes } from './write-minutes.ts';
import { writeQuestion } from './write-question.ts';

export async function writeMeeting(
  site: RecordSite,
  tokens: Tokens,
  meeting: RandomMeeting,
  at: number,
): Promise<void> {
  const isPublic = staysPublic(meeting.fate);
  const created = await site.act('arrange meetings', (doing) =>
    createMeeting(doing, {
      title: `Board ${tokens.either(isPublic, 'title of a meeting')}`,
      kind: 'scrutiny-board',
      startsOn: `${meeting.hasBegun ? 2021 : 2031}-0${at + 1}-13`,
      startsAt: '11:00',
      place: tokens.either(isPublic, 'place'),
      joining: `https://meet.example/${tokens.hide('joining link')}`,
      isPublic: true,
      registrationClosesOn: '',
      registrationClosesAt: '',
      questionsCloseOn: '',
      questionsCloseAt: '',
      contact: tokens.either(isPublic, 'contact of a meeting'),
      sharedWithPanel: true,
      observersPresent: 2,
    }),
  );
  const { id } = created;
  await attend(site, tokens, id, isPublic);
  const agenda = [];
  for (const one of meeting.items) {
    const onAgenda = await writeItem(site, tokens, id, one, isPublic);
    if (meeting.hasBegun) await assure(site, tokens, onAgenda, isPublic && !one.isPrivate);
    agenda.push({ ...one, id: onAgenda });
  }
  await site.records
    .insertInto('observer')
    .values({
      meeting: id,
      name: tokens.hide('name of an observer'),
      email: `${tokens.hide('e-mail of an observer')}@example.org`,
      needs: tokens.hide('needs of an observer'),
      registered_at: site.now().toString(),
    })
    .execute();
  const subject: Subject = { kind: 'meeting', subject: id };
  await comeTo(site, tokens, subject, meeting.fate, async (isPublicThen) => {
    const words = tokens.either(isPublicThen, 'an item added later');
    await site.act('arrange meetings', (doing) =>
      addAgendaItem(doing, { meeting: id, ...itemWords, title: 'Another item', summary: words }),
    );
  });
  if (meeting.hasBegun) await writeMinutes(site, tokens, { id, items: agenda }, meeting.minutes, isPublic);
  for (const question of meeting.questions)
    await writeQuestion(site, tokens, { id, items: agenda }, question, isPublic);
}

const itemWords = {
  part: '1',
  title: '',
  summary: '',
  topic: '',
  exemption: '',
  publicInterest: '',
  publicTrace: '',
} as const;

async function attend(site: RecordSite, tokens: Tokens, meeting: number, isPublic: boolean): Promise<void> {
  const somebody = { meeting, organisation: 'The force', kind: 'present' as const };
  const people = [
    {
      name: tokens.hide('name of somebody who may not be named'),
      post: tokens.either(isPublic, 'a post'),
      namedInPublic: false,
    },
    { name: tokens.either(isPublic, 'name of senior staff'), post: 'Chief constable', namedInPublic: true },
    { name: tokens.hide('name without a post'), post: '', namedInPublic: false },
  ];
  for (const person of people)
    await site.act('arrange meetings', (doing) => recordAttendance(doing, { ...somebody, ...person }));
}

async function writeItem(
  site: RecordSite,
  tokens: Tokens,
  meeting: number,
  { isPrivate, paper }: RandomMeeting['items'][number],
  meetingIsPublic: boolean,
): Promise<number> {
  const isPublic = meetingIsPublic && !isPrivate;
  const { id } = await site.act('arrange meetings', (doing) =>
    addAgendaItem(doing, {
      meeting,
      part: isPrivate ? '2' : '1',
      title: tokens.either(isPublic, 'title of an item'),
      summary: `${tokens.either(isPublic, 'summary')} {{private law enforcement: ${tokens.hide('private passage of a summary')}}}`,
      topic: tokens.either(isPublic, 'topic'),
      exemption: isPrivate ? '31' : '',
      publicInterest: isPrivate ? tokens.hide('public-interest note') : '',
      publicTrace: isPrivate ? tokens.either(meetingIsPublic, 'trace of a private item') : '',
    }),
  );
  if (paper !== 'none') {
    const isFile = paper === 'file';
    const bytes = new TextEncoder().encode(
      `%PDF-1.7 ${tokens.either(isPublic && isFile, 'bytes of a paper')}`,
    );
    const { hash } = await site.papers.keep(bytes);
    if (!isPublic || !isFile) tokens.private.set(hash, 'hash of a file that is not public');
    const file = {
      hash,
      name: `${tokens.hide('name that a file came with')}.pdf`,
      mediaType: 'application/pdf',
      bytes: bytes.length,
      pages: 1,
      metadataRemoved: false,
    };
    await site.act('arrange meetings', (doing) =>
      addPaper(doing, {
        agendaItem: id,
        title: tokens.either(isPublic, 'title of a paper'),
        isSupplement: false,
        content: isFile
          ? { file }
          : {
              body: `${tokens.either(isPublic, 'words of a paper')} {{private x: ${tokens.hide('private passage of a paper')}}}`,
            },
      }),
    );
  }
  return id;
}

async function assure(
  site: RecordSite,
  tokens: Tokens,
  agendaItem: number,
  isPublic: boolean,
): Promise<void> {
  const reason = tokens.either(isPublic, 'reason of an assurance');
  await site.act('give assurance', (doing) => giveAssurance(doing, { agendaItem, level: 'partly', reason }));
}
