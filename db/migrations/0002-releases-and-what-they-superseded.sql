-- One delivery of data, kept as received, and for each month of each source which file is in force.
create table release (
  id integer generated always as identity primary key,
  received_at timestamptz not null,
  name text not null,
  sha256 text not null unique,
  bytes bigint not null,
  generated boolean not null default false,
  tally jsonb not null
);

create table release_file (
  id integer generated always as identity primary key,
  release integer not null references release,
  source text not null,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  path text not null,
  sha256 text not null,
  bytes bigint not null,
  rows integer not null,
  kept integer not null,
  parquet text not null,
  tally jsonb not null,
  -- null while this file is the one in force for its source and month
  superseded_by integer references release_file,
  -- generated records step aside for good when the first real release of their source arrives
  set_aside boolean not null default false
);
create unique index release_file_in_force on release_file (source, month)
  where superseded_by is null and not set_aside;

-- What a newer file changed in a month already held.
create table revision (
  id integer generated always as identity primary key,
  release integer not null references release,
  source text not null,
  month text not null,
  previous_file integer not null references release_file,
  new_file integer not null references release_file,
  rows_before integer not null,
  rows_after integer not null,
  rows_added integer not null,
  rows_gone integer not null,
  outcomes_changed integer not null,
  detail jsonb not null
);
