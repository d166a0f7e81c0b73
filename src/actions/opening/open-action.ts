import { isDeclined, type Declined, type Doing } from '../../audit/index.ts';
import { marksDeclined } from '../../record-text/index.ts';
import { tellLater } from '../telling/tell-later.ts';
import { declinedPeople } from './declined-people.ts';
import type { ActionToOpen } from './action-to-open.ts';
import { openingDay } from './opening-day.ts';
import { pastDueDeclined } from './past-due.ts';
import { raisedBy } from './raised-by.ts';
import { takeReference } from './take-reference.ts';

/** An action that now stands in the record. */
export interface OpenedAction {
  id: number;
  reference: string;
}

/**
 * Opens an action, whatever its origin, under the next number of its year (2021/01).
 * Declines what is said by field: no owner, a person who has left, a reference already given.
 */
export async function openAction(doing: Doing, input: ActionToOpen): Promise<OpenedAction | Declined> {
  const { tx, actor, at } = doing;
  const text = input.text.trim();
  if (text === '') return { declined: 'Say what is to be done.', field: 'text' };
  const marks = marksDeclined({ text, successCriteria: input.successCriteria ?? '' });
  if (marks !== undefined) return marks;
  const people = await declinedPeople(tx, input);
  if (people !== undefined) return people;
  const past = pastDueDeclined(input.due, input.pastDueIsRight, at);
  if (past !== undefined) return past;
  const raised = await raisedBy(tx, input);
  if (isDeclined(raised)) return raised;
  const openedOn = await openingDay(tx, input.openedOn, raised.meeting, at);
  const reference = await takeReference(tx, input, openedOn, at);
  if (isDeclined(reference)) return reference;
  const row = {
    ...rowOf(input),
    ...raised,
    text,
    reference,
    opened_on: openedOn.toString(),
    opened_by: actor.person,
    opened_at: at.toString(),
  };
  const { id } = await tx.insertInto('action').values(row).returning('id').executeTakeFirstOrThrow();
  if (row.owner !== null) await tellLater(doing, id, { news: 'opened' });
  await doing.changed({ subject: 'action', id, after: row });
  return { id, reference };
}

const rowOf = (input: ActionToOpen) => ({
  origin: input.origin,
  origin_reference: input.originReference?.trim() ?? '',
  promised_by: input.promisedBy ?? 'force',
  minute: input.origin === 'minute' ? (input.minute ?? null) : null,
  recommendation: input.origin === 'recommendation' ? (input.recommendation ?? null) : null,
  commitment: input.origin === 'commitment' ? (input.commitment ?? null) : null,
  priority: input.priority ?? null,
  theme: input.theme ?? null,
  owner: input.owner ?? null,
  owner_post: input.ownerPost?.trim() ?? '',
  strategic_lead: input.strategicLead ?? null,
  due: input.due ?? null,
  review_on: input.reviewOn ?? null,
  success_criteria: input.successCriteria?.trim() ?? '',
  shared_with_panel: input.sharedWithPanel ?? false,
});
