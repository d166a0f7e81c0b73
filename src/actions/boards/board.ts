import { sql, type RawBuilder } from 'kysely';
import type { Actor } from '../../accounts/index.ts';
import type { Records } from '../../platform/db/open-database.ts';
import type { Origin, Progress, PromisedBy } from '../action.ts';
import type { ActionState } from '../chain/state.ts';
import type { Rating } from '../rating/rating.ts';
import { conditionOf, groupings, type BoardFilter, type Grouping } from './board-filter.ts';
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

/** How many actions of one group have one rating, are late or not, and wait for the actor or not: all counts are sums of these. */
export interface BoardCell {
  key: string;
  label: string;
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
  by: Grouping;
  /** From 1. */
  page: number;
  /** Rows of a page; 0 for the counts alone. */
  rows?: number;
}

/** What stands beside an action `a`: its meeting, its theme and who owns it. */
const beside = sql`left join meeting m on m.id = a.meeting
      left join theme t on t.id = a.theme
      left join person o on o.id = a.owner`;

/** Columns that another grouping needs are left empty, so that actions of one group are one row. */
const columnsOf = (by: Grouping): RawBuilder<unknown> =>
  sql.join(
    (['meeting', 'theme', 'priority', 'owner', 'owner_post', 'origin'] as const).map((column) =>
      (groupings[by].columns as readonly string[]).includes(column)
        ? sql.ref(column)
        : sql`null::${sql.raw(typeOf[column])} as ${sql.ref(column)}`,
    ),
  );

const typeOf = {
  meeting: 'integer',
  theme: 'integer',
  priority: 'text',
  owner: 'integer',
  owner_post: 'text',
  origin: 'text',
} as const;

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
  { filter, by, page, rows = rowsOnPage }: Wanted,
): Promise<Board> {
  const { key, label } = groupings[by];
  const rated = ratedActions(db, actor, today);
  const { rows: found } = await sql<{ rows: BoardRow[] | null; cells: BoardCell[] | null }>`
    with listed as materialized (
      select a.id, a.rating, a.overdue, a.needs_me, a.due, a.meeting, a.theme, a.priority, a.owner, a.owner_post, a.origin
      from ${rated} a ${beside}
      where ${conditionOf(filter, actor.person)}
    ), page as (
      select a.id, a.reference, a.text, a.origin, a.promised_by, a.part, a.state, a.rating, a.overdue, a.needs_me,
        a.due, a.review_on, a.opened_on, a.dated, a.progress, a.latest, t.title as theme_title,
        ${groupings.owner.label} as owner_name
      from ${rated} a ${beside}
      where a.id in (
        select id from listed order by ${inOrder} limit ${rows} offset ${(page - 1) * rows})
    ), counted as (
      select ${columnsOf(by)}, rating, overdue, needs_me, count(*) as count
      from listed group by 1, 2, 3, 4, 5, 6, 7, 8, 9
    ), cells as (
      select ${key} as key, ${label} as label, a.rating, a.overdue, a.needs_me, sum(a.count)::int as count,
        max(m.starts_at) as held_at
      from counted a ${beside}
      group by 1, 2, 3, 4, 5
    )
    select
      (select jsonb_agg(to_jsonb(page) order by ${inOrder}) from page) as rows,
      (select jsonb_agg(to_jsonb(cells) - 'held_at' order by held_at desc nulls last, label, key, rating, overdue, needs_me)
        from cells) as cells`.execute(db);
  return { rows: found[0]?.rows ?? [], cells: found[0]?.cells ?? [] };
}

/** How many there are, of those cells that are meant. */
export const countOf = (
  cells: readonly BoardCell[],
  meant: (cell: BoardCell) => boolean = () => true,
): number => cells.reduce((sum, cell) => sum + (meant(cell) ? cell.count : 0), 0);
