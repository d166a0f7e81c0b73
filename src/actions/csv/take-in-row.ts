import { may } from '../../accounts/index.ts';
import { isDeclined, type Declined, type Doing } from '../../audit/index.ts';
import { addUpdate } from '../changing/add-update.ts';
import { changeAction } from '../changing/change-action.ts';
import { openAction } from '../opening/open-action.ts';
import { actionColumns, type ActionColumn } from './columns.ts';
import type { Named } from './known-names.ts';
import type { ActionRow } from './read-actions.ts';
import type { Standing, StandingActions, Taken } from './standing-actions.ts';

export const rowOutcomes = ['opened', 'changed', 'updated', 'unchanged'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** What a row did, and to which action; `isThere` when it has no reference and that action says the same. */
export interface TakenRow {
  outcomes: RowOutcome[];
  reference: string;
  isThere: boolean;
  /** What it changed, by column. */
  columns: ActionColumn[];
  /** The action that stood there before, at the version that was seen. */
  seen?: SeenAction;
}

interface SeenAction {
  action: number;
  version: number;
}

interface Did extends Taken {
  outcome?: RowOutcome;
  columns?: ActionColumn[];
}

/** Opens, changes or leaves the action of a row, and adds its update unless it is there. */
export async function takeInRow(
  doing: Doing,
  row: ActionRow,
  named: Named,
  standing: StandingActions,
): Promise<TakenRow | Declined> {
  const same = row.reference === '' ? standing.same(row, named) : undefined;
  const taken: Did | Declined = same ?? (await openedOrChanged(doing, row, named, standing));
  if (isDeclined(taken)) return taken;
  const version = standing.versionBefore(taken.id);
  const told = await updated(doing, row, taken.id, standing);
  if (isDeclined(told)) return told;
  const outcomes = [
    ...(taken.outcome === undefined ? [] : [taken.outcome]),
    ...(told ? (['updated'] as const) : []),
  ];
  return {
    outcomes: outcomes.length === 0 ? ['unchanged'] : outcomes,
    reference: taken.reference,
    isThere: same !== undefined,
    columns: taken.columns ?? [],
    ...(version === undefined ? {} : { seen: { action: taken.id, version } }),
  };
}

async function openedOrChanged(
  doing: Doing,
  row: ActionRow,
  named: Named,
  standing: StandingActions,
): Promise<Did | Declined> {
  const known = row.reference === '' ? undefined : await standing.named(row.reference);
  const did = known === undefined ? await opened(doing, row, named) : await changed(doing, row, named, known);
  if (isDeclined(did)) return did;
  if (known === undefined) standing.opened(row, named, did);
  else if (did.outcome === 'changed') standing.changed(row, named, known);
  return did;
}

async function opened(doing: Doing, row: ActionRow, named: Named): Promise<Did | Declined> {
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

async function changed(doing: Doing, row: ActionRow, named: Named, known: Standing): Promise<Did | Declined> {
  const { id, reference } = known;
  if (movedIn(row, named, known))
    return {
      declined: `${row.reference} comes from elsewhere: its origin and the day it was opened cannot be changed`,
    };
  const columns = saidOtherwise(row, named, known);
  if (columns.length === 0) return { id, reference };
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
  return isDeclined(change) ? change : { id, reference, outcome: 'changed', columns };
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

const movedIn = (row: ActionRow, named: Named, known: Standing): boolean =>
  row.origin !== known.origin ||
  named.minute !== known.minute ||
  named.recommendation !== known.recommendation ||
  named.meeting !== known.meeting ||
  row.commitment !== (known.commitment ?? '') ||
  (row.opened_on !== '' && row.opened_on !== known.opened_on);

/** The columns in which a row says something else than the record. */
function saidOtherwise(row: ActionRow, named: Named, known: Standing): ActionColumn[] {
  const isAsBefore = {
    text: row.text === known.text,
    owner: named.owner === known.owner,
    owner_post: row.owner_post === known.owner_post,
    strategic_lead: named.strategicLead === known.strategic_lead,
    promised_by: row.promised_by === known.promised_by,
    due: row.due === (known.due ?? ''),
    review_on: row.review_on === (known.review_on ?? ''),
    theme: named.theme === known.theme,
    priority: row.priority === (known.priority ?? ''),
    success_criteria: row.success_criteria === known.success_criteria,
    origin_reference: row.origin_reference === known.origin_reference,
    part: Number(row.part) === known.part,
    shared_with_panel: (row.shared_with_panel === 'yes') === known.shared_with_panel,
  };
  return actionColumns.filter((name) => name in isAsBefore && !isAsBefore[name as keyof typeof isAsBefore]);
}

/** Whether the update of the row was added; false where there is none, or it is there. */
async function updated(
  doing: Doing,
  row: ActionRow,
  action: number,
  standing: StandingActions,
): Promise<boolean | Declined> {
  const { update_progress: progress, update_dated: dated, update_text: text } = row;
  if (progress === '' || standing.hasUpdate(action, row)) return false;
  const added = await addUpdate(doing, { action, dated, text, progress, givenBy: row.update_given_by });
  if (isDeclined(added))
    return added.missing === true ? { declined: `you may not add updates to ${row.reference}` } : added;
  standing.updated(action, row);
  return true;
}
