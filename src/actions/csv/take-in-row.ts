import { may } from '../../accounts/index.ts';
import { isDeclined, type Declined, type Doing } from '../../audit/index.ts';
import { addUpdate } from '../changing/add-update.ts';
import { changeAction } from '../changing/change-action.ts';
import { openAction } from '../opening/open-action.ts';
import { visibleTo } from '../visible-actions.ts';
import type { Named } from './known-names.ts';
import type { ActionRow } from './read-actions.ts';

export type RowOutcome = 'opened' | 'changed' | 'updated' | 'unchanged';

/** Opens, changes or leaves the action of a row, and adds its update unless it is there. */
export async function takeInRow(
  doing: Doing,
  row: ActionRow,
  named: Named,
): Promise<RowOutcome[] | Declined> {
  const known = row.reference === '' ? undefined : await knownAction(doing, row.reference);
  const taken =
    known === undefined ? await opened(doing, row, named) : await changed(doing, row, named, known);
  if (isDeclined(taken)) return taken;
  const told = await updated(doing, row, taken.id);
  if (isDeclined(told)) return told;
  const outcomes = [
    ...(taken.outcome === undefined ? [] : [taken.outcome]),
    ...(told ? (['updated'] as const) : []),
  ];
  return outcomes.length === 0 ? ['unchanged'] : outcomes;
}

const knownAction = ({ tx, actor }: Doing, reference: string) =>
  tx
    .selectFrom('action')
    .selectAll()
    .where('reference', '=', reference)
    .where(visibleTo(actor))
    .executeTakeFirst();

type Known = NonNullable<Awaited<ReturnType<typeof knownAction>>>;
type Taken = { id: number; outcome?: RowOutcome } | Declined;

async function opened(doing: Doing, row: ActionRow, named: Named): Promise<Taken> {
  const action = await openAction(doing, {
    ...said(row),
    ...present(named),
    origin: row.origin,
    ...(row.commitment === '' ? {} : { commitment: row.commitment }),
    ...(row.priority === '' ? {} : { priority: row.priority }),
    ...(row.due === '' ? {} : { due: row.due }),
    ...(row.review_on === '' ? {} : { reviewOn: row.review_on }),
    ...(row.opened_on === '' ? {} : { openedOn: row.opened_on }),
    ...(row.reference === '' ? {} : { reference: row.reference }),
  });
  return isDeclined(action) ? action : { id: action.id, outcome: 'opened' };
}

async function changed(doing: Doing, row: ActionRow, named: Named, known: Known): Promise<Taken> {
  if (movedIn(row, named, known))
    return {
      declined: `${row.reference} comes from elsewhere: its origin and the day it was opened cannot be changed`,
    };
  if (isAsBefore(row, named, known)) return { id: known.id };
  if (!may(doing.actor, 'change actions')) return { declined: `you may not change ${row.reference}` };
  const change = await changeAction(doing, {
    ...said(row),
    action: known.id,
    version: known.version,
    owner: named.owner,
    strategicLead: named.strategicLead,
    theme: named.theme,
    due: row.due || null,
    reviewOn: row.review_on || null,
    priority: row.priority || null,
  });
  return isDeclined(change) ? change : { id: known.id, outcome: 'changed' };
}

/** What a row and a form say in the same words. */
const said = (row: ActionRow) => ({
  text: row.text,
  ownerPost: row.owner_post,
  promisedBy: row.promised_by,
  successCriteria: row.success_criteria,
  originReference: row.origin_reference,
  part: row.part === '2' ? (2 as const) : (1 as const),
  sharedWithPanel: row.shared_with_panel === 'yes',
});

const present = (named: Named) =>
  Object.fromEntries(Object.entries(named).filter(([, id]) => id !== null)) as Partial<
    Record<keyof Named, number>
  >;

const movedIn = (row: ActionRow, named: Named, known: Known): boolean =>
  row.origin !== known.origin ||
  named.minute !== known.minute ||
  named.recommendation !== known.recommendation ||
  named.meeting !== known.meeting ||
  row.commitment !== (known.commitment ?? '') ||
  (row.opened_on !== '' && row.opened_on !== known.opened_on);

const isAsBefore = (row: ActionRow, named: Named, known: Known): boolean =>
  row.text === known.text &&
  row.owner_post === known.owner_post &&
  row.promised_by === known.promised_by &&
  row.success_criteria === known.success_criteria &&
  row.origin_reference === known.origin_reference &&
  Number(row.part) === known.part &&
  (row.shared_with_panel === 'yes') === known.shared_with_panel &&
  row.due === (known.due ?? '') &&
  row.review_on === (known.review_on ?? '') &&
  row.priority === (known.priority ?? '') &&
  named.owner === known.owner &&
  named.strategicLead === known.strategic_lead &&
  named.theme === known.theme;

/** Whether the update of the row was added; false where there is none, or it is there. */
async function updated(doing: Doing, row: ActionRow, action: number): Promise<boolean | Declined> {
  const { update_progress: progress, update_dated: dated, update_text: text } = row;
  if (progress === '') return false;
  const there = await doing.tx
    .selectFrom('action_update')
    .select('id')
    .where('action', '=', action)
    .where('dated', '=', dated)
    .where('text', '=', text)
    .executeTakeFirst();
  if (there !== undefined) return false;
  const added = await addUpdate(doing, { action, dated, text, progress, givenBy: row.update_given_by });
  if (isDeclined(added))
    return added.missing === true ? { declined: `you may not add updates to ${row.reference}` } : added;
  return true;
}
