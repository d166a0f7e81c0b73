import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import type { RecordsTx } from '../../platform/db/open-database.ts';
import { linesDeclined } from '../../record-text/index.ts';

export interface Attendee {
  meeting: number;
  name: string;
  post: string;
  organisation: string;
  kind: 'present' | 'apologies';
  /** Office-holders and senior staff; anybody else stands in public by post only. */
  namedInPublic: boolean;
}

/** Writes down that somebody attended, or sent apologies; they stand in the order in which they were written down. */
export async function recordAttendance(
  doing: Doing,
  { meeting, name, post, organisation, kind, namedInPublic }: Attendee,
): Promise<{ id: number } | Declined> {
  const lines = linesDeclined({ name, post, organisation });
  if (lines !== undefined) return lines;
  if (name.trim() === '') return { declined: 'Enter the name.', field: 'name' };
  if (organisation.trim() === '') return { declined: 'Enter the organisation.', field: 'organisation' };
  const { tx } = doing;
  const there = await tx
    .selectFrom('meeting')
    .select('id')
    .where('id', '=', meeting)
    .forUpdate()
    .executeTakeFirst();
  if (there === undefined) return notThere;
  const twice = await writtenDown(tx, { meeting, name: name.trim(), post: post.trim() });
  if (twice !== undefined) return twice;
  const last = await tx
    .selectFrom('attendance')
    .select('position')
    .where('meeting', '=', meeting)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  const row = {
    meeting,
    position: (last?.position ?? 0) + 1,
    name: name.trim(),
    post: post.trim(),
    organisation: organisation.trim(),
    kind,
    named_in_public: namedInPublic,
  };
  const { id } = await tx.insertInto('attendance').values(row).returning('id').executeTakeFirstOrThrow();
  await doing.changed({ subject: 'attendance', id, after: row });
  return { id };
}

/** The same person in the same post is there once, whoever they came for. */
async function writtenDown(
  tx: RecordsTx,
  { meeting, name, post }: Pick<Attendee, 'meeting' | 'name' | 'post'>,
): Promise<Declined | undefined> {
  const there = await tx
    .selectFrom('attendance')
    .select('id')
    .where('meeting', '=', meeting)
    .where(({ fn }) => fn('lower', ['name']), '=', name.toLowerCase())
    .where(({ fn }) => fn('lower', ['post']), '=', post.toLowerCase())
    .executeTakeFirst();
  if (there === undefined) return undefined;
  const who = post === '' ? name : `${name}, ${post},`;
  return { declined: `${who} is already written down for this meeting.`, field: 'name' };
}

/** Takes out an entry of the attendance that was wrong. */
export async function removeAttendance(
  doing: Doing,
  { id, meeting }: { id: number; meeting: number },
): Promise<{ id: number } | Declined> {
  const before = await doing.tx
    .deleteFrom('attendance')
    .where('id', '=', id)
    .where('meeting', '=', meeting)
    .returningAll()
    .executeTakeFirst();
  if (before === undefined) return notThere;
  await doing.changed({ subject: 'attendance', id, before });
  return { id };
}
