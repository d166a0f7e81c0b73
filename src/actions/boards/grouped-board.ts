import { sql, type RawBuilder } from 'kysely';
import type { Actor } from '../../accounts/index.ts';
import type { Records } from '../../platform/db/open-database.ts';
import { rowsOnPage } from '../../workspace/index.ts';
import type { BoardCell } from './board.ts';
import { beside, conditionOf, groupings, type BoardFilter, type Grouping } from './board-filter.ts';
import { ratedActions } from './rated-actions.ts';

/** Actions that belong together, counted. */
export interface BoardGroup {
  key: string;
  label: string;
  cells: readonly BoardCell[];
}

export interface GroupedBoard {
  /** Those of one page. */
  groups: readonly BoardGroup[];
  /** How many there are on all pages. */
  total: number;
  /** The actions of all groups together. */
  cells: readonly BoardCell[];
}

interface GroupRow {
  key: string;
  label: string;
  /** By the columns that tell the group. */
  cells: BoardCell[][];
}

interface Found {
  groups: GroupRow[] | null;
  total: number;
  cells: BoardCell[] | null;
}

interface Wanted {
  filter: BoardFilter;
  by: Grouping;
  /** From 1. */
  page: number;
  /** Groups of a page. */
  rows?: number;
}

const columns = ['meeting', 'theme', 'priority', 'owner', 'owner_post', 'origin'] as const;

const typeOf = {
  meeting: 'integer',
  theme: 'integer',
  priority: 'text',
  owner: 'integer',
  owner_post: 'text',
  origin: 'text',
} as const;

/** Columns that another grouping needs are left empty, so that actions of one group are one row. */
const columnsOf = (by: Grouping): RawBuilder<unknown> =>
  sql.join(
    columns.map((column) =>
      (groupings[by].columns as readonly string[]).includes(column)
        ? sql`a.${sql.ref(column)}`
        : sql`null::${sql.raw(typeOf[column])} as ${sql.ref(column)}`,
    ),
  );

/**
 * The actions that the actor may read and that pass the filter, counted by group: one page of the groups and the counts
 * of all, from one statement. Groups of the latest meeting come first, others by name.
 */
export async function groupedBoardFor(
  actor: Actor,
  db: Records,
  today: Temporal.PlainDate,
  { filter, by, page, rows = rowsOnPage }: Wanted,
): Promise<GroupedBoard> {
  const { key, label } = groupings[by];
  const { rows: found } = await sql<Found>`
    with counted as (
      select ${columnsOf(by)}, a.rating, a.overdue, a.needs_me, count(*)::int as count
      from ${ratedActions(db, actor, today)} a ${beside}
      where ${conditionOf(filter, actor.person)}
      group by 1, 2, 3, 4, 5, 6, 7, 8, 9
    ), alike as (
      select meeting, theme, priority, owner, owner_post, origin, json_agg(json_build_object(
        'rating', rating, 'overdue', overdue, 'needs_me', needs_me, 'count', count)) as cells
      from counted group by 1, 2, 3, 4, 5, 6
    ), named as (
      select ${key} as key, ${label} as label, max(m.starts_at) as held_at, json_agg(a.cells) as cells
      from alike a ${beside} group by 1, 2
    ), groups as (
      select * from named order by held_at desc nulls last, label, key
      limit ${rows} offset ${(page - 1) * rows}
    )
    select
      (select json_agg(groups order by held_at desc nulls last, label, key) from groups) as groups,
      (select count(*)::int from named) as total,
      (select json_agg(cells) from (
        select rating, overdue, needs_me, sum(count)::int as count from counted group by 1, 2, 3) as cells) as cells`.execute(
    db,
  );
  const groups = found[0]?.groups ?? [];
  return {
    groups: groups.map(({ key, label, cells }) => ({ key, label, cells: cells.flat() })),
    total: found[0]?.total ?? 0,
    cells: found[0]?.cells ?? [],
  };
}
