import { sql } from 'kysely';
import type { Actor } from '../../accounts/index.ts';
import type { Records } from '../../platform/db/open-database.ts';
import type { Origin, Progress, PromisedBy } from '../action.ts';
import type { ActionState } from '../chain/state.ts';
import type { Rating } from '../rating/rating.ts';
import { beside, conditionOf, groupings, type BoardFilter } from './board-filter.ts';
import { rowsOnPage } from '../../workspace/index.ts';
import { ratedActions } from './rated-actions.ts';

/** An action as a line of a board. Days are `YYYY-MM-DD`. */
export interface BoardRow {
  id: number;
  reference: string;
  text: string;
  origin: Origin;
  promised_by: PromisedBy;
  part: 1 | 2;
  owner_name: string;
  state: ActionState;
  rating: Rating;
  overdue: boolean;
  needs_me: boolean;
  due: string | null;
  review_on: string | null;
  opened_on: string;
  dated: string | null;
  progress: Progress | null;
  latest: string | null;
  theme_title: string | null;
}

/** How many actions have one rating, are late or not, and wait for the actor or not: all counts are sums of these. */
export interface BoardCell {
  rating: Rating;
  overdue: boolean;
  needs_me: boolean;
  count: number;
}

export interface Board {
  rows: readonly BoardRow[];
  cells: readonly BoardCell[];
}

interface Wanted {
  filter: BoardFilter;
  /** From 1. */
  page: number;
  /** Rows of a page. */
  rows?: number;
}

/** What needs somebody first, then what is late, then what is due first. */
const inOrder = sql`needs_me desc, overdue desc, due asc nulls last, id desc`;

/**
 * The actions that the actor may read and that pass the filter: one page of them and the counts of all, from one
 * statement, so that what is counted is what is listed.
 */
export async function boardFor(
  actor: Actor,
  db: Records,
  today: Temporal.PlainDate,
  { filter, page, rows = rowsOnPage }: Wanted,
): Promise<Board> {
  const rated = ratedActions(db, actor, today);
  const { rows: found } = await sql<{ rows: BoardRow[] | null; cells: BoardCell[] | null }>`
    with listed as materialized (
      select a.id, a.rating, a.overdue, a.needs_me, a.due
      from ${rated} a ${beside}
      where ${conditionOf(filter, actor.person)}
    ), page as (
      select a.id, a.reference, a.text, a.origin, a.promised_by, a.part, a.state, a.rating, a.overdue, a.needs_me,
        a.due, a.review_on, a.opened_on, a.dated, a.progress, a.latest, t.title as theme_title,
        ${groupings.owner.label} as owner_name
      from ${rated} a ${beside}
      where a.id in (
        select id from listed order by ${inOrder} limit ${rows} offset ${(page - 1) * rows})
    ), cells as (
      select rating, overdue, needs_me, count(*)::int as count from listed group by 1, 2, 3
    )
    select
      (select json_agg(page order by ${inOrder}) from page) as rows,
      (select json_agg(cells order by rating, overdue, needs_me) from cells) as cells`.execute(db);
  return { rows: found[0]?.rows ?? [], cells: found[0]?.cells ?? [] };
}

/** How many there are, of those cells that are meant. */
export const countOf = (
  cells: readonly BoardCell[],
  meant: (cell: BoardCell) => boolean = () => true,
): number => cells.reduce((sum, cell) => sum + (meant(cell) ? cell.count : 0), 0);
