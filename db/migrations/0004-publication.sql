-- Publishing is a row: what, which version, by whom, when; withdrawing leaves a public note.
create table publication (
  id integer generated always as identity primary key,
  kind text not null check (kind in ('edition', 'round')),
  subject integer not null,
  published_by text not null,
  published_at timestamptz not null,
  withdrawn_at timestamptz,
  note text not null default '',
  unique (kind, subject)
);
