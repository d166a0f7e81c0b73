import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { origins } from '../action.ts';
import { actionStates } from '../chain/state.ts';
import { ratings } from '../rating/rating.ts';

const optional = <Value extends z.ZodType>(value: Value) =>
  z
    .union([z.literal(''), value])
    .optional()
    .catch(undefined);

/** Which actions a board shows; from an address, so anything that is not understood is as if it were not there. */
export const boardFilter = z.object({
  /** Words in the text, or a reference. */
  words: z.string().trim().max(200).optional().catch(undefined),
  /** `open`: everything that is not closed. */
  standing: optional(z.enum(['open', 'closed', ...actionStates.filter((state) => state !== 'open')])),
  rating: optional(z.enum(ratings)),
  overdue: optional(z.literal('yes')),
  /** Those whose next move is mine. */
  waiting: optional(z.literal('yes')),
  /** Own ones: owned, led, or waiting for me. */
  mine: optional(z.literal('yes')),
  origin: optional(z.enum(origins)),
  /** Keys as the groups of a board have them; `none` where there is none. */
  meeting: z.string().max(200).optional().catch(undefined),
  theme: z.string().max(200).optional().catch(undefined),
  plan: z.string().max(200).optional().catch(undefined),
  priority: z.string().max(200).optional().catch(undefined),
  owner: z.string().max(200).optional().catch(undefined),
});
export type BoardFilter = z.infer<typeof boardFilter>;

/**
 * How actions can be put together: the columns of an action that tell its group, and of each group its key and how it is
 * called. Thousands of actions are first counted by the columns, so that a few groups are named, not every action.
 */
export const groupings = {
  meeting: {
    columns: ['meeting'],
    key: sql<string>`coalesce(m.slug, 'none')`,
    label: sql<string>`coalesce(m.title || ', ' || to_char(m.starts_at at time zone 'Europe/London', 'FMDD FMMonth YYYY'), 'No meeting')`,
  },
  plan: {
    columns: ['theme'],
    key: sql<string>`coalesce(nullif(t.plan, ''), 'none')`,
    label: sql<string>`coalesce(nullif(t.plan, ''), 'No plan')`,
  },
  priority: {
    columns: ['priority'],
    key: sql<string>`coalesce(nullif(a.priority, ''), 'none')`,
    label: sql<string>`coalesce(nullif(a.priority, ''), 'No priority of the plan')`,
  },
  theme: {
    columns: ['theme'],
    key: sql<string>`coalesce(t.slug, 'none')`,
    label: sql<string>`coalesce(t.title, 'No theme')`,
  },
  owner: {
    columns: ['owner', 'owner_post'],
    key: sql<string>`case when a.owner is null then 'post:' || a.owner_post else 'person:' || a.owner end`,
    label: sql<string>`case when o.id is null then a.owner_post when o.post = '' then o.name else o.name || ', ' || o.post end`,
  },
  origin: {
    columns: ['origin'],
    key: sql<string>`a.origin`,
    label: sql<string>`a.origin`,
  },
} as const;
export type Grouping = keyof typeof groupings;

/** What stands beside an action `a`: its meeting, its theme and who owns it. */
export const beside = sql`left join meeting m on m.id = a.meeting
      left join theme t on t.id = a.theme
      left join person o on o.id = a.owner`;

const closed = sql`('signed-off', 'uploaded', 'superseded')`;

/** The filter as a condition on a rated action `a` with its meeting, theme and owner beside it. */
export function conditionOf(filter: BoardFilter, person: number): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  const { words, standing, rating, overdue, waiting, mine, origin } = filter;
  if (words) conditions.push(sql`strpos(a.small_words, lower(${words})) > 0`);
  if (standing === 'open') conditions.push(sql`a.state not in ${closed}`);
  else if (standing === 'closed') conditions.push(sql`a.state in ${closed}`);
  else if (standing) conditions.push(sql`a.state = ${standing}`);
  if (rating) conditions.push(sql`a.rating = ${rating}`);
  if (overdue) conditions.push(sql`a.overdue`);
  if (waiting) conditions.push(sql`a.needs_me`);
  if (mine) conditions.push(sql`(a.needs_me or a.owner = ${person} or a.strategic_lead = ${person})`);
  if (origin) conditions.push(sql`a.origin = ${origin}`);
  for (const name of ['meeting', 'theme', 'plan', 'priority', 'owner'] as const) {
    const wanted = filter[name];
    if (wanted) conditions.push(sql`${groupings[name].key} = ${wanted}`);
  }
  return sql.join(conditions, sql` and `);
}
