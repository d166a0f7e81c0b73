import { sql } from 'kysely';

/**
 * When the response to the report `inspection` was whole on this site, or null: a version with the body's comments, the
 * chief's comments (an answer to the IOPC needs none) and, for each recommendation, the action taken, why there is
 * none, or a published action that answers it. What was withdrawn since is no response any more.
 */
export const answeredHere = sql<string | null>`(
  select min(version.whole_at) from (
    select case when bool_or(not r.told and r.acted_at is null) then null
      else greatest(p.shown_from, max(r.acted_at) filter (where not r.told)) end as whole_at
    from record_publication p
    left join lateral (
      select x ->> 'actionTaken' <> '' or x ->> 'whyNoAction' <> '' as told, (
        select min(a.shown_from) from record_publication a
        where a.kind = 'action'
          and a.content -> 'recommendation' = jsonb_build_object('inspection', p.subject, 'number', x -> 'number')
          and not exists (select from record_withdrawal w
            where w.kind = 'action' and w.subject = a.subject and w.up_to_version >= a.version)
      ) as acted_at
      from jsonb_array_elements(p.content -> 'recommendations') x
    ) r on true
    where p.kind = 'inspection' and p.subject = inspection.id
      and p.content ->> 'bodyComments' <> ''
      and (inspection.kind = 'iopc' or p.content ->> 'chiefComments' <> '')
      and exists (select from record_publication s
        where s.kind = p.kind and s.subject = p.subject
          and not exists (select from record_withdrawal w
            where w.kind = s.kind and w.subject = s.subject and w.up_to_version >= s.version))
    group by p.id, p.shown_from
  ) version)`;
