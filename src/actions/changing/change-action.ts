import { isDeclined, type Declined, type Doing } from '../../audit/index.ts';
import { marksDeclined } from '../../record-text/index.ts';
import type { PromisedBy } from '../action.ts';
import { lockedAction } from '../locked-action.ts';
import { tellLater } from '../telling/tell-later.ts';
import { pastDueDeclined } from '../opening/past-due.ts';
import { declinedPeople } from '../opening/declined-people.ts';

/** What can be said otherwise of an action. Its origin, its number and its history stay. */
export interface ActionChange {
  text: string;
  owner: number | null;
  ownerPost: string;
  strategicLead: number | null;
  promisedBy: PromisedBy;
  due: string | null;
  reviewOn: string | null;
  theme: number | null;
  priority: string | null;
  successCriteria: string;
  originReference: string;
  part: 1 | 2;
  sharedWithPanel: boolean;
}

export interface ChangeOfAction extends ActionChange {
  action: number;
  /** The version that the person saw. */
  version: number;
  /** As of a new action, of a due day that is changed. */
  pastDueIsRight?: boolean;
}

/** Changes an action unless somebody else did meanwhile. */
export async function changeAction(doing: Doing, input: ChangeOfAction): Promise<{ id: number } | Declined> {
  const held = await lockedAction(doing, input.action);
  if (isDeclined(held)) return held;
  const { action } = held;
  const before = saidOf(action);
  if (action.version !== input.version)
    return { declined: 'Somebody else changed this action meanwhile.', changed: { ...before } };
  if (input.text.trim() === '') return { declined: 'Say what is to be done.', field: 'text' };
  const marks = marksDeclined({ text: input.text, successCriteria: input.successCriteria });
  if (marks !== undefined) return marks;
  const people = await declinedPeople(doing.tx, input);
  if (people !== undefined) return people;
  const past =
    input.due === action.due ? undefined : pastDueDeclined(input.due, input.pastDueIsRight, doing.at);
  if (past !== undefined) return past;
  if (action.minute !== null && input.part !== action.part)
    return { declined: 'An action from minutes has the part of its minutes.', field: 'part' };
  const after = columnsOf(input);
  await doing.tx
    .updateTable('action')
    .set({ ...after, version: action.version + 1 })
    .where('id', '=', action.id)
    .execute();
  if (after.owner !== null && after.owner !== action.owner)
    await tellLater(doing, action.id, { news: 'given' });
  await doing.changed({ subject: 'action', id: action.id, before, after: saidOf({ ...action, ...after }) });
  return { id: action.id };
}

const columnsOf = (input: ActionChange) => ({
  text: input.text.trim(),
  owner: input.owner,
  owner_post: input.ownerPost.trim(),
  strategic_lead: input.strategicLead,
  promised_by: input.promisedBy,
  due: input.due,
  review_on: input.reviewOn,
  theme: input.theme,
  priority: input.priority,
  success_criteria: input.successCriteria.trim(),
  origin_reference: input.originReference.trim(),
  part: input.part,
  shared_with_panel: input.sharedWithPanel,
});

/** The same in the words of the form. */
const saidOf = (row: ReturnType<typeof columnsOf>): ActionChange => ({
  text: row.text,
  owner: row.owner,
  ownerPost: row.owner_post,
  strategicLead: row.strategic_lead,
  promisedBy: row.promised_by,
  due: row.due,
  reviewOn: row.review_on,
  theme: row.theme,
  priority: row.priority,
  successCriteria: row.success_criteria,
  originReference: row.origin_reference,
  part: row.part,
  sharedWithPanel: row.shared_with_panel,
});
