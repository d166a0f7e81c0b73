import { notThere, type Declined, type Doing } from '../audit/index.ts';
import { policeDay } from '../platform/clock.ts';
import { dayInWords } from '../platform/day-in-words.ts';
import { answeredHere } from './answered-here.ts';
import { dutyOf, recipientsOf, type CopyRecipient } from './inspection.ts';
import type { ResponseDuty } from './section-55.ts';

/** That a copy of the response was sent: to the inspectorate and the Home Secretary, or to the IOPC. Once each. */
export async function recordCopy(
  doing: Doing,
  { inspection, recipient, sentOn }: { inspection: number; recipient: CopyRecipient; sentOn: string },
): Promise<{ id: number } | Declined> {
  const { tx, actor, at } = doing;
  const held = await tx
    .selectFrom('inspection')
    .selectAll()
    .select(answeredHere.as('answered_here'))
    .where('id', '=', inspection)
    .forUpdate()
    .executeTakeFirst();
  if (held === undefined) return notThere;
  if (!recipientsOf(dutyOf(held.kind, held.response_required)).includes(recipient))
    return { declined: 'No copy of this response is owed to them.', field: 'recipient' };
  if (Temporal.PlainDate.compare(sentOn, policeDay(at)) > 0)
    return { declined: 'That day is still to come.', field: 'sentOn' };
  const early = tooEarly(dutyOf(held.kind, held.response_required), publishedDay(held), sentOn);
  if (early !== undefined) return early;
  const row = {
    inspection,
    recipient,
    sent_on: sentOn,
    recorded_by: actor.person,
    recorded_at: at.toString(),
  };
  const added = await tx
    .insertInto('response_copy')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added === undefined) return { declined: 'Their copy is recorded already.', field: 'recipient' };
  await doing.changed({ subject: 'inspection', id: inspection, after: row });
  return { id: inspection };
}

/** The day the response was published, here or elsewhere; undefined until then. */
function publishedDay(held: {
  answered_here: string | null;
  response_published_on: string | null;
}): Temporal.PlainDate | undefined {
  const { answered_here: here, response_published_on: elsewhere } = held;
  return [
    ...(here === null ? [] : [policeDay(Temporal.Instant.from(here))]),
    ...(elsewhere === null ? [] : [Temporal.PlainDate.from(elsewhere)]),
  ].toSorted(Temporal.PlainDate.compare)[0];
}

/**
 * Section 55 asks for a copy of what was published, so publishing comes first. To the IOPC the response itself is sent:
 * nothing has to come before that.
 */
function tooEarly(
  duty: ResponseDuty | undefined,
  published: Temporal.PlainDate | undefined,
  sentOn: string,
): Declined | undefined {
  if (duty !== 'section-55') return undefined;
  const law = 'Section 55 of the Police Act 1996 asks for a copy of the response as it was published.';
  if (published === undefined)
    return {
      declined: `${law} The response is not published yet, or not complete: publish it first, then send it.`,
      field: 'sentOn',
    };
  if (Temporal.PlainDate.compare(sentOn, published) >= 0) return undefined;
  return {
    declined: `${law} It was published on ${dayInWords(published)}: what was sent before that was no copy of it.`,
    field: 'sentOn',
  };
}
