-- A body folder is loaded whole as an edition; published figures keep pointing at the edition they were made under.
create table edition (
  id integer generated always as identity primary key,
  hash text not null unique,
  loaded_at timestamptz not null,
  body_id text not null,
  body_name text not null,
  details jsonb not null
);

create table area (
  edition integer not null references edition on delete cascade,
  code text not null,
  name text not null,
  kind text not null check (kind in ('force', 'local-authority', 'local-policing-unit', 'ward', 'lsoa')),
  parent text,
  position integer not null,
  primary key (edition, code)
);

-- Residents of an area at a date; `dimension` and `category` are '' for everybody, else a group such as ethnicity / Black.
create table population (
  edition integer not null references edition on delete cascade,
  area text not null,
  as_at date not null,
  dimension text not null default '',
  category text not null default '',
  residents integer not null check (residents >= 0),
  source text not null,
  primary key (edition, area, as_at, dimension, category)
);

create table plan (
  edition integer primary key references edition on delete cascade,
  title text not null,
  summary text not null,
  starts date not null,
  ends date not null
);

create table priority (
  edition integer not null references edition on delete cascade,
  id text not null,
  position integer not null,
  title text not null,
  summary text not null,
  primary key (edition, id)
);

create table objective (
  edition integer not null references edition on delete cascade,
  id text not null,
  priority text not null,
  position integer not null,
  text text not null,
  primary key (edition, id)
);

create table commitment (
  edition integer not null references edition on delete cascade,
  id text not null,
  priority text not null,
  objective text,
  position integer not null,
  text text not null,
  due date,
  source text not null default '',
  primary key (edition, id)
);

create table priority_measure (
  edition integer not null references edition on delete cascade,
  priority text not null,
  measure text not null,
  position integer not null,
  headline boolean not null,
  primary key (edition, priority, measure)
);

create table term (
  edition integer not null references edition on delete cascade,
  slug text not null,
  term text not null,
  meaning text not null,
  source text not null default '',
  primary key (edition, slug)
);

-- The reviewed definition of a measure; `definition` is the whole catalogue entry.
create table measure (
  edition integer not null references edition on delete cascade,
  id text not null,
  version integer not null,
  title text not null,
  unit text not null,
  polarity text not null check (polarity in ('lower-is-better', 'higher-is-better', 'neutral')),
  source text not null,
  position integer not null,
  definition jsonb not null,
  primary key (edition, id)
);

-- A figure that somebody else reported: shown as reported, never as computed here.
create table observation (
  edition integer not null references edition on delete cascade,
  position integer not null,
  measure text not null,
  area text not null,
  dimension text not null default '',
  category text not null default '',
  starts date,
  ends date not null,
  period_kind text not null check (period_kind in ('month', '12-months', 'quarter', 'year-to-date', 'as-at', 'other')),
  value double precision,
  qualifier text not null default '',
  numerator double precision,
  denominator double precision,
  half_width double precision,
  previous double precision,
  change_absolute double precision,
  change_percent double precision,
  change_points double precision,
  comparison text not null default '',
  document text not null,
  line integer,
  note text not null default '',
  primary key (edition, position)
);
