-- A round is everything computed from one edition and one set of releases; rounds are kept, so a figure's address is permanent.
create table round (
  id integer generated always as identity primary key,
  edition integer not null references edition,
  made_at timestamptz not null,
  fingerprint text not null unique,
  releases integer[] not null,
  reconciliation jsonb not null
);

-- How one measure was computed in a round: its SQL, its basis and the releases it rests on.
create table computation (
  round integer not null references round on delete cascade,
  measure text not null,
  version integer not null,
  source text not null,
  sql text not null,
  provenance text not null check (provenance in ('computed', 'generated', 'reported')),
  releases integer[] not null,
  first_month text,
  last_month text,
  missing text[] not null,
  primary key (round, measure)
);

-- Monthly readings of one measure for one area and category, oldest first; null marks a missing month.
create table reading_series (
  round integer not null references round on delete cascade,
  measure text not null,
  area text not null,
  dimension text not null default '',
  category text not null default '',
  first_month text not null,
  numerators integer[] not null,
  denominators integer[],
  primary key (round, measure, area, dimension, category)
);

-- Counts by map cell and month; a cell is no finer than about 500 m, or an LSOA.
create table map_month (
  round integer not null references round on delete cascade,
  measure text not null,
  month text not null,
  grid text not null check (grid in ('hexagon', 'lsoa')),
  -- plain json, kept outside the row and not compressed: written once, read whole
  cells json not null,
  unlocated integer not null,
  primary key (round, measure, month, grid)
);
alter table map_month alter column cells set storage external;
