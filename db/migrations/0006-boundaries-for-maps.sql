-- Outlines to draw maps with, simplified, as given with an edition of a body folder.
create table boundary (
  edition integer not null references edition on delete cascade,
  code text not null,
  name text not null,
  kind text not null check (kind in ('area', 'outline')),
  geometry jsonb not null,
  primary key (edition, kind, code)
);

create view published.boundary with (security_barrier) as
  select x.edition, x.code, x.name, x.kind, x.geometry
  from boundary x join published.edition e on e.id = x.edition;

grant select on published.boundary to public_site;
revoke all on boundary from public_site;
