import { sql } from 'kysely';
import { may, type Actor } from '../accounts/index.ts';
import { policeDay } from '../platform/clock.ts';
import type { Records } from '../platform/db/open-database.ts';
import { answeredHere } from './answered-here.ts';
import { dutyOf, responseStanding } from './inspection.ts';
import { lastDay } from './section-55.ts';

/** Reports with the days on which they may have been answered. */
const reports = (db: Records) =>
  db
    .selectFrom('inspection')
    .selectAll('inspection')
    .select([
      answeredHere.as('answered_here'),
      sql<string | null>`(select min(sent_on)::text from response_copy c
        where c.inspection = inspection.id and c.recipient = 'iopc')`.as('sent_to_iopc'),
    ]);

/** Reports that the actor may read: the office and the force all, the panel what is shared with it. */
const reportsFor = (actor: Actor, db: Records) =>
  reports(db).where((eb) =>
    may(actor, 'see inspections')
      ? eb.lit(true)
      : may(actor, 'see what is shared with the panel')
        ? eb('shared_with_panel', '=', true)
        : eb.lit(false),
  );

/** Under embargo a response is none before its instant, also on the day on which the embargo ends. */
function answeredBy(instant: string | null, at: Temporal.Instant): Temporal.PlainDate | null {
  if (instant === null || Temporal.Instant.compare(Temporal.Instant.from(instant), at) > 0) return null;
  return policeDay(Temporal.Instant.from(instant));
}

type Row = Awaited<ReturnType<ReturnType<typeof reportsFor>['execute']>>[number];

/** A report with its clock. */
function timed(row: Row, at: Temporal.Instant) {
  const published = Temporal.PlainDate.from(row.published_on);
  const duty = dutyOf(row.kind, row.response_required);
  const here = answeredBy(row.answered_here, at);
  const elsewhere = duty === 'paragraph-28b' ? row.sent_to_iopc : row.response_published_on;
  const days = [here, elsewhere === null ? null : Temporal.PlainDate.from(elsewhere)].filter(
    (day) => day !== null,
  );
  const answered = days.toSorted(Temporal.PlainDate.compare)[0] ?? null;
  const today = policeDay(at);
  const standing = responseStanding(
    {
      published,
      duty,
      answered: answered !== null && Temporal.PlainDate.compare(answered, today) <= 0 ? answered : null,
    },
    today,
  );
  return {
    ...row,
    duty,
    published,
    answered,
    standing,
    lastDay: duty === undefined ? null : lastDay(published),
  };
}

/** The reports, those whose response is due first. */
export async function inspectionsFor(actor: Actor, db: Records, at: Temporal.Instant) {
  const rows = await reportsFor(actor, db).orderBy('published_on', 'desc').orderBy('id', 'desc').execute();
  const waits = (standing: string) => (standing === 'overdue' ? 0 : standing === 'due' ? 1 : 2);
  return rows.map((row) => timed(row, at)).toSorted((a, b) => waits(a.standing) - waits(b.standing));
}

export type TimedInspection = Awaited<ReturnType<typeof inspectionsFor>>[number];

/** One report with what it recommends and the copies of its response, or undefined. */
export async function inspectionFor(actor: Actor, db: Records, id: number, at: Temporal.Instant) {
  const row = await reportsFor(actor, db).where('inspection.id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  const recommendations = await db
    .selectFrom('recommendation')
    .selectAll()
    .where('inspection', '=', id)
    .orderBy('number')
    .execute();
  const copies = await db
    .selectFrom('response_copy')
    .leftJoin('person', 'person.id', 'recorded_by')
    .select(['recipient', 'sent_on', 'person.name as recorder'])
    .where('inspection', '=', id)
    .execute();
  return { inspection: timed(row, at), recommendations, copies };
}

export type WholeInspection = NonNullable<Awaited<ReturnType<typeof inspectionFor>>>;

/** The reports whose response is due or overdue; read for the office as a whole, which is who answers. */
export async function unansweredInspections(db: Records, at: Temporal.Instant): Promise<TimedInspection[]> {
  const rows = await reports(db).where('response_required', '=', true).execute();
  return rows
    .map((row) => timed(row, at))
    .filter(({ standing }) => standing === 'due' || standing === 'overdue');
}
