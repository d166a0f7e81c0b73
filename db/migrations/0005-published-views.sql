-- The only things the public site can read. Every view joins on publication and lists its columns.
create schema published;

create view published.edition with (security_barrier) as
  select e.id, e.body_id, e.body_name, e.details, e.loaded_at, p.published_at
  from edition e join publication p on p.kind = 'edition' and p.subject = e.id and p.withdrawn_at is null;

create view published.round with (security_barrier) as
  select r.id, r.edition, r.made_at, r.releases, r.reconciliation, p.published_at
  from round r join publication p on p.kind = 'round' and p.subject = r.id and p.withdrawn_at is null;

create view published.withdrawal with (security_barrier) as
  select p.kind, p.subject, p.published_at, p.withdrawn_at, p.note
  from publication p where p.withdrawn_at is not null;

create view published.area with (security_barrier) as
  select a.edition, a.code, a.name, a.kind, a.parent, a.position
  from area a join published.edition e on e.id = a.edition;

create view published.population with (security_barrier) as
  select x.edition, x.area, x.as_at, x.dimension, x.category, x.residents, x.source
  from population x join published.edition e on e.id = x.edition;

create view published.plan with (security_barrier) as
  select x.edition, x.title, x.summary, x.starts, x.ends
  from plan x join published.edition e on e.id = x.edition;

create view published.priority with (security_barrier) as
  select x.edition, x.id, x.position, x.title, x.summary
  from priority x join published.edition e on e.id = x.edition;

create view published.objective with (security_barrier) as
  select x.edition, x.id, x.priority, x.position, x.text
  from objective x join published.edition e on e.id = x.edition;

create view published.commitment with (security_barrier) as
  select x.edition, x.id, x.priority, x.objective, x.position, x.text, x.due, x.source
  from commitment x join published.edition e on e.id = x.edition;

create view published.priority_measure with (security_barrier) as
  select x.edition, x.priority, x.measure, x.position, x.headline
  from priority_measure x join published.edition e on e.id = x.edition;

create view published.term with (security_barrier) as
  select x.edition, x.slug, x.term, x.meaning, x.source
  from term x join published.edition e on e.id = x.edition;

create view published.measure with (security_barrier) as
  select x.edition, x.id, x.version, x.title, x.unit, x.polarity, x.source, x.position, x.definition
  from measure x join published.edition e on e.id = x.edition;

create view published.observation with (security_barrier) as
  select x.edition, x.position, x.measure, x.area, x.dimension, x.category, x.starts, x.ends, x.period_kind,
    x.value, x.qualifier, x.numerator, x.denominator, x.half_width, x.previous,
    x.change_absolute, x.change_percent, x.change_points, x.comparison, x.document, x.line, x.note
  from observation x join published.edition e on e.id = x.edition;

create view published.computation with (security_barrier) as
  select x.round, x.measure, x.version, x.source, x.sql, x.provenance, x.releases, x.first_month, x.last_month, x.missing
  from computation x join published.round r on r.id = x.round;

create view published.reading_series with (security_barrier) as
  select x.round, x.measure, x.area, x.dimension, x.category, x.first_month, x.numerators, x.denominators
  from reading_series x join published.round r on r.id = x.round;

create view published.map_month with (security_barrier) as
  select x.round, x.measure, x.month, x.grid, x.cells, x.unlocated
  from map_month x join published.round r on r.id = x.round;

-- A release is public once a published round rests on it.
create view published.release with (security_barrier) as
  select x.id, x.received_at, x.name, x.sha256, x.bytes, x.generated, x.tally
  from release x
  where exists (select 1 from published.round r where x.id = any (r.releases));

create view published.release_file with (security_barrier) as
  select x.id, x.release, x.source, x.month, x.path, x.sha256, x.bytes, x.rows, x.kept, x.tally,
    (x.superseded_by is null and not x.set_aside) as in_force, s.release as superseded_by_release
  from release_file x
  join published.release p on p.id = x.release
  left join release_file s on s.id = x.superseded_by;

create view published.revision with (security_barrier) as
  select x.id, x.release, x.source, x.month, x.rows_before, x.rows_after, x.rows_added, x.rows_gone,
    x.outcomes_changed, x.detail
  from revision x join published.release p on p.id = x.release;

do $$
begin
  if not exists (select 1 from pg_roles where rolname = 'public_site') then
    create role public_site nologin;
  end if;
end $$;
grant usage on schema published to public_site;
grant select on all tables in schema published to public_site;
revoke all on schema public from public_site;
revoke all on all tables in schema public from public_site;
