import { sql, type RawBuilder } from 'kysely';

/**
 * Up to which version something was withdrawn whole, 0 when it never was. A correction that takes the versions before it
 * down is none: it puts itself in their place at the same moment.
 */
const withdrawnUpTo = (kind: 'action' | 'inspection', subject: RawBuilder<number>) => sql<number>`coalesce((
  select max(w.up_to_version) from record_withdrawal w
  where w.kind = ${sql.lit(kind)} and w.subject = ${subject}
    and not exists (select from record_publication n
      where n.kind = w.kind and n.subject = w.subject and n.version = w.up_to_version + 1
        and n.published_at = w.withdrawn_at)), 0)`;

/** Since when a public action answers the recommendation `x` of the report, without a break until now. */
const actedAt = sql`(
  select min(v.shown_from) from record_publication a join record_publication v
    on v.kind = a.kind and v.subject = a.subject and v.shown_from <= now()
  where a.kind = 'action'
    and a.content -> 'recommendation' = jsonb_build_object('inspection', p.subject, 'number', x -> 'number')
    and a.version = (select max(l.version) from record_publication l
      where l.kind = a.kind and l.subject = a.subject and l.shown_from <= now())
    and v.version > ${withdrawnUpTo('action', sql`a.subject`)}
    and v.version > coalesce((select max(o.version) from record_publication o
      where o.kind = a.kind and o.subject = a.subject and o.shown_from <= now()
        and o.content -> 'recommendation' is distinct from a.content -> 'recommendation'), 0))`;

/**
 * Since when the response to the report `inspection` is whole on this site without a break until now; null while it is not.
 *
 * Whole is a version with the body's comments, the chief's comments (an answer to the IOPC needs none) and, for each
 * recommendation, the action taken, why there is none, or an action that answers it in its own latest public version. The
 * latest public version counts. A correction does not move the day, also one that takes earlier versions down, as long as
 * it is whole as well. A version without the response ends it, and so does a withdrawal, of the report or of an action:
 * what is published after that counts from then on.
 */
export const answeredHere = sql<string | null>`(
  with shown as (
    select p.version, case when p.content ->> 'bodyComments' = ''
        or (inspection.kind <> 'iopc' and p.content ->> 'chiefComments' = '')
        or bool_or(not r.told and r.acted_at is null) then null
      else greatest(p.shown_from, max(r.acted_at) filter (where not r.told)) end as whole_at
    from record_publication p
    left join lateral (
      select x ->> 'actionTaken' <> '' or x ->> 'whyNoAction' <> '' as told, ${actedAt} as acted_at
      from jsonb_array_elements(p.content -> 'recommendations') x
    ) r on true
    where p.kind = 'inspection' and p.subject = inspection.id and p.shown_from <= now()
    group by p.id, p.version, p.content, p.shown_from
  )
  select min(whole_at) from shown
  where version > ${withdrawnUpTo('inspection', sql`inspection.id`)}
    and version > coalesce((select max(version) from shown where whole_at is null), 0))`;
