import fc from 'fast-check';
import { addAgendaItem } from '../../src/meetings/arranging/add-agenda-item.ts';
import { createMeeting } from '../../src/meetings/arranging/create-meeting.ts';
import { recordAttendance } from '../../src/meetings/arranging/record-attendance.ts';
import { giveAssurance } from '../../src/meetings/assurance/give-assurance.ts';
import { addMinute } from '../../src/meetings/minutes/add-minute.ts';
import { beginMinutes } from '../../src/meetings/minutes/begin-minutes.ts';
import { circulateMinutes } from '../../src/meetings/minutes/circulate-minutes.ts';
import { correctMinute } from '../../src/meetings/minutes/correct-minute.ts';
import { raiseAction } from '../../src/meetings/minutes/raise-action.ts';
import { addPaper } from '../../src/meetings/papers/add-paper.ts';
import { answerQuestion } from '../../src/meetings/questions/answer-question.ts';
import { askQuestion } from '../../src/meetings/questions/ask-question.ts';
import { addUpdate } from '../../src/actions/changing/add-update.ts';
import { addEvidence } from '../../src/actions/evidence/add-evidence.ts';
import { openAction } from '../../src/actions/opening/open-action.ts';
import { statePosition } from '../../src/actions/chain/state-position.ts';
import type { Subject } from '../../src/publishing/records/composed.ts';
import type { RecordSite } from './record-site.ts';
import type { Tokens } from './tokens.ts';

/** What becomes of something that could be published. */
export const fates = [
  'never published',
  'published',
  'published, then changed and not published again',
  'published, then corrected and the earlier version taken down',
  'under embargo',
  'withdrawn',
  'withdrawn before its embargo ended',
] as const;
export type Fate = (typeof fates)[number];

const fate = fc.constantFrom(...fates);
const some = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 2 });

export interface RandomMeeting {
  fate: Fate;
  minutes: Fate;
  items: { isPrivate: boolean; paper: 'file' | 'words' | 'none' }[];
  questions: { fate: Fate; asked: 'office-holder' | 'public' | 'private item'; nameIt: boolean }[];
}
export interface RandomRecord {
  meetings: RandomMeeting[];
  actions: { fate: Fate; isPrivate: boolean }[];
  inspections: { fate: Fate }[];
}

/** A small record with things of every kind and every fate. */
export const randomRecord: fc.Arbitrary<RandomRecord> = fc.record({
  meetings: fc.array(
    fc.record({
      fate,
      minutes: fate,
      items: some(fc.record({ isPrivate: fc.boolean(), paper: fc.constantFrom('file', 'words', 'none') })),
      questions: some(
        fc.record({
          fate,
          asked: fc.constantFrom('office-holder', 'public', 'private item'),
          nameIt: fc.boolean(),
        }),
      ),
    }),
    { minLength: 2, maxLength: 4 },
  ),
  actions: fc.array(fc.record({ fate, isPrivate: fc.boolean() }), { minLength: 2, maxLength: 4 }),
  inspections: fc.array(fc.record({ fate }), { minLength: 1, maxLength: 3 }),
});

const staysPublic = (one: Fate): boolean =>
  one === 'published' ||
  one === 'published, then changed and not published again' ||
  one === 'published, then corrected and the earlier version taken down';

/** Whether words that stand from the beginning are public in the end. */
const firstWordsArePublic = (one: Fate): boolean =>
  staysPublic(one) && one !== 'published, then corrected and the earlier version taken down';

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

async function writeMeeting(
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
      startsOn: `2031-0${at + 1}-13`,
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
  const items = [];
  for (const item of meeting.items)
    items.push({ ...item, id: await writeItem(site, tokens, id, item, isPublic) });
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
  await writeMinutes(site, tokens, { id, items }, meeting.minutes, isPublic);
  for (const question of meeting.questions)
    await writeQuestion(site, tokens, { id, items }, question, isPublic);
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
    await site.act('give assurance', (doing) =>
      giveAssurance(doing, {
        agendaItem: id,
        level: 'partly',
        reason: tokens.either(isPublic, 'reason of an assurance'),
      }),
    );
  }
  return id;
}

interface Held {
  id: number;
  items: { id: number; isPrivate: boolean }[];
}

async function writeMinutes(
  site: RecordSite,
  tokens: Tokens,
  meeting: Held,
  fateOfMinutes: Fate,
  meetingIsPublic: boolean,
): Promise<void> {
  const isPublic = meetingIsPublic && firstWordsArePublic(fateOfMinutes);
  if (meeting.items.some((one) => one.isPrivate)) {
    const { id } = await site.act('write minutes', (doing) =>
      beginMinutes(doing, { meeting: meeting.id, part: 2 }),
    );
    const first = await sectionOf(site, id);
    await site.act('write minutes', (doing) =>
      addMinute(doing, { minutes: id, section: first, text: tokens.hide('minutes of Part 2') }),
    );
    const published = await site.publish({ kind: 'minutes', subject: id });
    if (!('declined' in published)) throw new Error('minutes of Part 2 were published');
  }
  if (meeting.items.every((one) => one.isPrivate)) return;
  const { id } = await site.act('write minutes', (doing) =>
    beginMinutes(doing, { meeting: meeting.id, part: 1 }),
  );
  const first = await sectionOf(site, id);
  const paragraph = await site.act('write minutes', (doing) =>
    addMinute(doing, {
      minutes: id,
      section: first,
      text: `${tokens.either(isPublic, 'a paragraph')} {{private personal information: ${tokens.hide('private passage of a minute')}}}`,
    }),
  );
  const plain = await site.act('write minutes', (doing) =>
    addMinute(doing, {
      minutes: id,
      section: first,
      text: tokens.either(isPublic, 'words before a correction'),
    }),
  );
  await site.act('open actions', (doing) =>
    raiseAction(doing, {
      minute: paragraph.id,
      text: tokens.either(isPublic, 'action in minutes'),
      owner: null,
      ownerPost: 'Chief constable',
      due: '2031-12-31',
    }),
  );
  await site.act('write minutes', (doing) => circulateMinutes(doing, { id, version: 1 }));
  // What the paragraph said before is shown with the correction, so it is public with it.
  const said = await site.records
    .selectFrom('minute')
    .selectAll()
    .where('id', '=', plain.id)
    .executeTakeFirstOrThrow();
  await site.act('write minutes', (doing) =>
    correctMinute(doing, {
      id: plain.id,
      version: said.version,
      text: tokens.either(isPublic, 'words of a correction'),
      why: tokens.either(meetingIsPublic && staysPublic(fateOfMinutes), 'why a minute was corrected'),
      wordsPublic: true,
    }),
  );
  await comeTo(
    site,
    tokens,
    { kind: 'minutes', subject: id },
    fateOfMinutes,
    async (isPublicThen) => {
      for (const minute of [paragraph.id, plain.id]) {
        const row = await site.records
          .selectFrom('minute')
          .selectAll()
          .where('id', '=', minute)
          .executeTakeFirstOrThrow();
        await site.act('write minutes', (doing) =>
          correctMinute(doing, {
            id: minute,
            version: row.version,
            text: tokens.either(isPublicThen && meetingIsPublic, 'a corrected paragraph'),
            why: 'It was not so.',
            wordsPublic: false,
          }),
        );
      }
      for (const { id: action } of await site.records
        .selectFrom('action')
        .select('id')
        .where('minute', '=', paragraph.id)
        .execute())
        await site.records
          .updateTable('action')
          .set({ text: 'Another promise.' })
          .where('id', '=', action)
          .execute();
    },
    meetingIsPublic,
  );
}

/** The number of the first section: sections have the numbers of their agenda items. */
async function sectionOf({ records }: RecordSite, minutes: number): Promise<number> {
  const row = await records
    .selectFrom('minute_section')
    .select(({ fn }) => fn.min('section').as('section'))
    .where('minutes', '=', minutes)
    .executeTakeFirstOrThrow();
  return row.section;
}

async function writeQuestion(
  site: RecordSite,
  tokens: Tokens,
  meeting: Held,
  { fate: fateOfQuestion, asked, nameIt }: RandomMeeting['questions'][number],
  meetingIsPublic: boolean,
): Promise<void> {
  const privateItem = meeting.items.find((one) => one.isPrivate);
  const isPrivate = asked === 'private item' && privateItem !== undefined;
  const isPublic = meetingIsPublic && !isPrivate && firstWordsArePublic(fateOfQuestion);
  const { id } = await site.act('ask questions', (doing) =>
    askQuestion(doing, {
      meeting: meeting.id,
      askedBy: asked === 'public' ? 'public' : 'office-holder',
      askerName: asked === 'public' ? tokens.either(isPublic && nameIt, 'name of who asked') : '',
      publishAsker: nameIt,
      text: `${tokens.either(isPublic, 'a question')} {{private x: ${tokens.hide('private passage of a question')}}}`,
      agendaItem: isPrivate ? privateItem.id : null,
      due: '',
    }),
  );
  await site.records
    .updateTable('question')
    .set({ asker_email: `${tokens.hide('e-mail of who asked')}@example.org` })
    .where('id', '=', id)
    .execute();
  const subject: Subject = { kind: 'question', subject: id };
  if (isPrivate) {
    if (!('declined' in (await site.publish(subject)))) throw new Error('a question of Part 2 was published');
    return;
  }
  await comeTo(
    site,
    tokens,
    subject,
    fateOfQuestion,
    async (isPublicThen) => {
      const row = await site.records
        .selectFrom('question')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      if (!firstWordsArePublic(fateOfQuestion))
        await site.records
          .updateTable('question')
          .set({ text: 'Another question.', publish_asker: false })
          .where('id', '=', id)
          .execute();
      await site.act('answer questions', (doing) =>
        answerQuestion(doing, {
          id,
          version: row.version,
          answer: `${tokens.either(isPublicThen && meetingIsPublic, 'an answer')} {{private x: ${tokens.hide('private passage of an answer')}}}`,
          answeredBy: tokens.either(isPublicThen && meetingIsPublic, 'who answered'),
        }),
      );
    },
    meetingIsPublic,
  );
}

async function writeAction(
  site: RecordSite,
  tokens: Tokens,
  { fate: fateOfAction, isPrivate }: RandomRecord['actions'][number],
): Promise<void> {
  const isPublic = !isPrivate && firstWordsArePublic(fateOfAction);
  const { id } = await site.act('open actions', (doing) =>
    openAction(doing, {
      origin: 'other',
      text: `${tokens.either(isPublic, 'an action')} {{private x: ${tokens.hide('private passage of an action')}}}`,
      owner: site.officer.person,
      due: '2031-12-31',
      successCriteria: tokens.either(isPublic, 'success criteria'),
      part: isPrivate ? 2 : 1,
    }),
  );
  await site.act('update own actions', (doing) =>
    addUpdate(doing, {
      action: id,
      dated: '2025-01-02',
      text: tokens.either(isPublic, 'an update'),
      progress: 'on-track',
      givenBy: tokens.hide('who gave an update'),
    }),
  );
  const { hash } = await site.papers.keep(new TextEncoder().encode(tokens.hide('bytes of evidence')));
  tokens.private.set(hash, 'hash of evidence');
  await site.act('update own actions', (doing) =>
    addEvidence(doing, {
      action: id,
      title: tokens.hide('title of evidence'),
      effectiveOn: '2025-01-02',
      words: tokens.hide('words of evidence'),
      file: {
        hash,
        name: `${tokens.hide('name of an evidence file')}.pdf`,
        mediaType: 'application/pdf',
        bytes: 1,
      },
    }),
  );
  const subject: Subject = { kind: 'action', subject: id };
  if (isPrivate) {
    if (!('declined' in (await site.publish(subject)))) throw new Error('an action of Part 2 was published');
    return;
  }
  await comeTo(site, tokens, subject, fateOfAction, async () => {
    if (!firstWordsArePublic(fateOfAction)) {
      await site.records
        .updateTable('action')
        .set({ text: 'Another action.', success_criteria: '' })
        .where('id', '=', id)
        .execute();
      await site.records
        .updateTable('action_update')
        .set({ text: 'Another update.' })
        .where('action', '=', id)
        .execute();
    }
    await site.act('state a position', (doing) =>
      statePosition(doing, { action: id, words: tokens.hide('a position statement'), seen: 0 }),
    );
  });
}

async function writeInspection(
  site: RecordSite,
  tokens: Tokens,
  { fate: its }: RandomRecord['inspections'][number],
  at: number,
): Promise<void> {
  const isPublic = firstWordsArePublic(its);
  const { id } = await site.records
    .insertInto('inspection')
    .values({
      slug: `report-${at + 1}-${tokens.either(staysPublic(its), 'address of an inspection')}`,
      title: `Report ${tokens.either(isPublic, 'title of an inspection')}`,
      kind: 'inspectorate',
      summary: `${tokens.either(isPublic, 'summary of an inspection')} {{private x: ${tokens.hide('private passage of a summary')}}}`,
      published_on: '2025-03-01',
      response_required: true,
      chief_comments: tokens.either(isPublic, 'comments of the chief'),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const recommendation = {
    inspection: id,
    number: 1,
    kind: 'recommendation' as const,
    text: tokens.either(isPublic, 'a recommendation'),
    action_taken: `${tokens.either(isPublic, 'action taken')} {{private x: ${tokens.hide('private passage of an answer')}}}`,
  };
  await site.records.insertInto('recommendation').values(recommendation).execute();
  await comeTo(site, tokens, { kind: 'inspection', subject: id }, its, async (isPublicThen) => {
    const changed = {
      title: 'Another report',
      summary: '',
      chief_comments: '',
      body_comments: tokens.either(isPublicThen, 'comments of the body'),
    };
    await site.records.updateTable('inspection').set(changed).where('id', '=', id).execute();
    const answer = { text: 'Do something.', action_taken: '' };
    await site.records.updateTable('recommendation').set(answer).where('inspection', '=', id).execute();
  });
}

const later = '2099-01-01T00:00:00Z';

/** Publishes, changes, corrects, holds back and withdraws, as its fate is. */
async function comeTo(
  site: RecordSite,
  tokens: Tokens,
  subject: Subject,
  its: Fate,
  change: (isPublicThen: boolean) => Promise<void>,
  mayBePublic = true,
): Promise<void> {
  const publish = async (settings: Parameters<RecordSite['publish']>[1] = {}) => {
    const done = await site.publish(subject, settings);
    if ('declined' in done && mayBePublic) throw new Error(`${subject.kind}: ${done.declined}`);
  };
  const note = (where: string) => tokens.either(mayBePublic, where);
  if (its === 'never published') return change(false);
  const isHeld = its === 'under embargo' || its === 'withdrawn before its embargo ended';
  await publish(isHeld ? { shownFrom: Temporal.Instant.from(later) } : {});
  if (its === 'published, then changed and not published again') await change(false);
  if (its === 'published, then corrected and the earlier version taken down') {
    await change(true);
    await publish({ note: note('note of a correction'), takeDownEarlier: true });
  }
  if (its === 'withdrawn') await site.withdraw(subject, note('note of a withdrawal'));
  if (its === 'withdrawn before its embargo ended')
    await site.withdraw(subject, tokens.hide('note before an embargo ended'));
}
