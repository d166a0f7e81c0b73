import { sql } from 'kysely';
import { may } from '../../accounts/index.ts';
import { isDeclined, type Declined, type Doing } from '../../audit/index.ts';
import { addUpdate } from '../changing/add-update.ts';
import { changeAction } from '../changing/change-action.ts';
import { openAction } from '../opening/open-action.ts';
import { visibleTo } from '../visible-actions.ts';
import type { Named } from './known-names.ts';
import type { ActionRow } from './read-actions.ts';

export const rowOutcomes = ['opened', 'changed', 'updated', 'unchanged'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** What a row did, and to which action; `isThere` when it has no reference and that action says the same. */
export interface TakenRow {
  outcomes: RowOutcome[];
  reference: string;
  isThere: boolean;
}

/** Opens, changes or leaves the action of a row, and adds its update unless it is there. */
export async function takeInRow(doing: Doing, row: ActionRow, named: Named): Promise<TakenRow | Declined> {
  const same = row.reference === '' ? await sameAction(doing, row, named) : undefined;
  const taken = same ?? (await openedOrChanged(doing, row, named));
  if (isDeclined(taken)) return taken;
  const told = await updated(doing, row, taken.id);
  if (isDeclined(told)) return told;
  const outcomes = [
    ...(taken.outcome === undefined ? [] : [taken.outcome]),
    ...(told ? (['updated'] as const) : []),
  ];
  return {
    outcomes: outcomes.length === 0 ? ['unchanged'] : outcomes,
    reference: taken.reference,
    isThere: same !== undefined,
  };
}

async function openedOrChanged(doing: Doing, row: ActionRow, named: Named): Promise<Taken | Declined> {
  const known = row.reference === '' ? undefined : await knownAction(doing, row.reference);
  return known === undefined ? opened(doing, row, named) : changed(doing, row, named, known);
}

/** The action that a row without a reference would open a second time: the same words, owner, due day and origin. */
async function sameAction({ tx, actor }: Doing, row: ActionRow, named: Named): Promise<Taken | undefined> {
  const is = (
    column: 'owner' | 'minute' | 'recommendation' | 'meeting' | 'due',
    value: number | string | null,
  ) => sql<boolean>`${sql.ref(column)} is not distinct from ${value}`;
  return tx
    .selectFrom('action')
    .select(['id', 'reference'])
    .where('text', '=', row.text)
    .where('origin', '=', row.origin)
    .where('origin_reference', '=', row.origin_reference)
    .where('owner_post', '=', row.owner_post)
    .where(is('owner', named.owner))
    .where(is('due', row.due === '' ? null : row.due))
    .where(is('meeting', named.meeting))
    .where(is('minute', named.minute))
    .where(is('recommendation', named.recommendation))
    .where(sql<boolean>`coalesce(commitment, '') = ${row.commitment}`)
    .where(visibleTo(actor))
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
}

const knownAction = ({ tx, actor }: Doing, reference: string) =>
  tx
    .selectFrom('action')
    .selectAll()
    .where('reference', '=', reference)
    .where(visibleTo(actor))
    .executeTakeFirst();

type Known = NonNullable<Awaited<ReturnType<typeof knownAction>>>;
interface Taken {
  id: number;
  reference: string;
  outcome?: RowOutcome;
}

async function opened(doing: Doing, row: ActionRow, named: Named): Promise<Taken | Declined> {
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
  return isDeclined(action) ? action : { ...action, outcome: 'opened' };
}

async function changed(doing: Doing, row: ActionRow, named: Named, known: Known): Promise<Taken | Declined> {
  const { id, reference } = known;
  if (movedIn(row, named, known))
    return {
      declined: `${row.reference} comes from elsewhere: its origin and the day it was opened cannot be changed`,
    };
  if (isAsBefore(row, named, known)) return { id, reference };
  if (!may(doing.actor, 'change actions')) return { declined: `you may not change ${row.reference}` };
  const change = await changeAction(doing, {
    ...said(row),
    action: id,
    version: known.version,
    owner: named.owner,
    strategicLead: named.strategicLead,
    theme: named.theme,
    due: row.due || null,
    reviewOn: row.review_on || null,
    priority: row.priority || null,
  });
  return isDeclined(change) ? change : { id, reference, outcome: 'changed' };
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
