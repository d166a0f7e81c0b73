import { actionContentSchema, actionRows, publicAction } from '../../actions/index.ts';
import { actionRecord } from '../../actions/public-index.ts';
import { inspectionRows, publicInspection } from '../../inspections/index.ts';
import { inspectionRecord } from '../../inspections/public-index.ts';
import {
  meetingRows,
  minutesRows,
  publicFilesOf,
  publicMeeting,
  publicMinutes,
  publicQuestion,
  questionRows,
} from '../../meetings/index.ts';
import { meetingRecord, minutesRecord, questionRecord } from '../../meetings/public-index.ts';
import type { RecordKind, RecordPage } from '../../published-record/index.ts';
import { isUnpublishable, type Db, type Publishable, type Subject } from './composed.ts';
import { responseStanding } from './response-standing.ts';
import { writtenAtInspection, writtenAtMeeting, writtenInMinutes } from './written-at.ts';

const meeting: Publishable = {
  async compose(db, subject) {
    const rows = await meetingRows(db, subject);
    if (rows === undefined) return undefined;
    const content = publicMeeting(rows);
    return {
      slug: content.slug,
      title: content.title,
      content,
      files: publicFilesOf(content),
      writtenAt: writtenAtMeeting(rows),
    };
  },
};

const minutes: Publishable = {
  async compose(db, subject) {
    const rows = await minutesRows(db, subject);
    if (rows === undefined) return undefined;
    const content = publicMinutes(rows);
    if (isUnpublishable(content)) return content;
    const { approvedBy } = content;
    return {
      slug: content.slug,
      title: `Minutes of ${content.meeting.title}`,
      // The meeting that approved them is named only when it is public itself.
      content: { ...content, approvedBy: (await isPublicMeeting(db, approvedBy?.slug)) ? approvedBy : null },
      meeting: rows.meeting.id,
      together: actionsOf(rows.actions),
      writtenAt: writtenInMinutes(rows),
    };
  },
};

const question: Publishable = {
  async compose(db, subject) {
    const rows = await questionRows(db, subject);
    if (rows === undefined) return undefined;
    const content = publicQuestion(rows);
    if (isUnpublishable(content)) return content;
    const title = `Question ${content.number}, ${content.meeting.title}`;
    return {
      slug: content.slug,
      title,
      content,
      meeting: rows.meeting.id,
      writtenAt: () => `/meetings/${rows.meeting.id}/questions/${subject}`,
    };
  },
};

const action: Publishable = {
  async compose(db, subject) {
    const rows = await actionRows(db, subject);
    if (rows === undefined) return undefined;
    const content = publicAction(rows);
    if (isUnpublishable(content)) return content;
    return {
      slug: content.slug,
      title: `Action ${content.reference}`,
      content: actionContentSchema.parse(content),
      raisedAt: content.meeting,
      opened: { on: content.openedOn, href: `/actions/${subject}` },
      writtenAt: () => `/actions/${subject}`,
    };
  },
};

const inspection: Publishable = {
  async compose(db, subject, { reportOnly }) {
    const rows = await inspectionRows(db, subject);
    if (rows === undefined) return undefined;
    const content = publicInspection(rows, { reportOnly });
    return {
      slug: content.slug,
      title: content.title,
      content,
      // Of a report that is published without its response, nothing that answers it goes out with it.
      together: content.bodyComments === '' ? [] : actionsOf(rows.actions),
      writtenAt: writtenAtInspection(rows),
      ...(await responseStanding(db, rows, reportOnly)),
    };
  },
};

const actionsOf = (actions: readonly { id: number; part: number }[]): Subject[] =>
  actions.filter(({ part }) => part === 1).map(({ id }) => ({ kind: 'action', subject: id }));

/** How each kind is made fit for the public. */
export const publishable: Readonly<Record<RecordKind, Publishable>> = {
  meeting,
  minutes,
  question,
  action,
  inspection,
};

/** The public page of each kind: the preview draws it with the same function. */
export const recordPages: Readonly<Record<RecordKind, RecordPage<unknown>>> = {
  meeting: meetingRecord as RecordPage<unknown>,
  minutes: minutesRecord as RecordPage<unknown>,
  question: questionRecord as RecordPage<unknown>,
  action: actionRecord as RecordPage<unknown>,
  inspection: inspectionRecord as RecordPage<unknown>,
};

async function isPublicMeeting(db: Db, slug: string | undefined): Promise<boolean> {
  if (slug === undefined) return false;
  const row = await db
    .selectFrom('record_publication as p')
    .select('p.id')
    .where('p.kind', '=', 'meeting')
    .where('p.slug', '=', slug)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('record_withdrawal as w')
            .select('w.id')
            .whereRef('w.kind', '=', 'p.kind')
            .whereRef('w.subject', '=', 'p.subject')
            .whereRef('w.up_to_version', '>=', 'p.version'),
        ),
      ),
    )
    .where((eb) => eb('p.shown_from', '<=', eb.fn<string>('now')))
    .executeTakeFirst();
  return row !== undefined;
}
