import { sql } from 'kysely';
import type { Actor } from '../../accounts/index.ts';
import { csvText } from '../../platform/files/csv-text.ts';
import type { Records } from '../../platform/db/open-database.ts';
import { conditionOf, type BoardFilter } from '../boards/board-filter.ts';
import { ratedActions } from '../boards/rated-actions.ts';
import { actionColumns, type ActionCells } from './columns.ts';

/** The actions that the actor may read and that pass the filter, each with its latest update, as rows of text. */
export async function actionCellsFor(
  actor: Actor,
  db: Records,
  today: Temporal.PlainDate,
  filter: BoardFilter,
): Promise<ActionCells[]> {
  const { rows } = await sql<ActionCells>`
    select a.reference, a.text, a.origin, a.origin_reference,
      coalesce(m.slug, '') as meeting,
      coalesce(mi.section || '.' || mi.paragraph, '') as minute,
      coalesce(i.slug, '') as inspection,
      coalesce(r.number::text, '') as recommendation,
      coalesce(a.commitment, '') as commitment, coalesce(a.priority, '') as priority,
      coalesce(t.slug, '') as theme,
      case when a.owner is null then '' else coalesce(o.email, o.name) end as owner,
      a.owner_post,
      case when a.strategic_lead is null then '' else coalesce(l.email, l.name) end as strategic_lead,
      a.promised_by,
      coalesce(a.due::text, '') as due, coalesce(a.review_on::text, '') as review_on,
      a.success_criteria, a.part::text as part,
      case when a.shared_with_panel then 'yes' else 'no' end as shared_with_panel,
      a.opened_on::text as opened_on,
      coalesce(u.dated::text, '') as update_dated, coalesce(u.progress, '') as update_progress,
      coalesce(u.text, '') as update_text, coalesce(u.given_by, '') as update_given_by,
      a.state, a.rating, case when a.overdue then 'yes' else 'no' end as overdue
    from ${ratedActions(db, actor, today)} a
    left join meeting m on m.id = a.meeting
    left join minute mi on mi.id = a.minute
    left join recommendation r on r.id = a.recommendation
    left join inspection i on i.id = r.inspection
    left join theme t on t.id = a.theme
    left join person o on o.id = a.owner
    left join person l on l.id = a.strategic_lead
    left join lateral (select * from action_update where action = a.id order by dated desc, id desc limit 1) u on true
    where ${conditionOf(filter, actor.person)}
    order by a.id`.execute(db);
  return rows;
}

/** The same as a CSV file. */
export const actionsCsv = (rows: readonly ActionCells[]): string => csvText(actionColumns, rows);
