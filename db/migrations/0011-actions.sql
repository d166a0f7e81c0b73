-- Anything promised, whatever its origin, followed to its end. State is told by rows, never by a column.
create table theme (
  id integer generated always as identity primary key,
  slug text not null unique,
  title text not null check (title <> ''),
  plan text not null default '',
  lead text not null default '',
  key_themes text[] not null default '{}',
  desired_outcomes text[] not null default '{}',
  position integer not null default 0,
  version integer not null default 1
);

-- The last number given in a year, for each series: minutes give 2021/01, 2021/02, …, other origins REC-2021/01, DEL-2021/01, …
create table action_number (
  series text not null,
  year integer not null,
  last integer not null,
  primary key (series, year)
);

create table action (
  id integer generated always as identity primary key,
  reference text not null unique,
  text text not null check (text <> ''),
  origin text not null check (origin in ('minute', 'recommendation', 'commitment', 'deliverable', 'other')),
  -- What the plan or report that it comes from calls it: "1.4".
  origin_reference text not null default '',
  -- Whose promise it is: this decides who reviews it and who signs it off.
  promised_by text not null default 'force' check (promised_by in ('force', 'body')),
  minute integer references minute,
  recommendation integer references recommendation,
  -- Ids of the plan, which lives in editions of the body folder.
  commitment text,
  priority text,
  meeting integer references meeting,
  theme integer references theme,
  -- A person, or a post that nobody with an account holds.
  owner integer references person,
  owner_post text not null default '',
  strategic_lead integer references person,
  due date,
  review_on date,
  success_criteria text not null default '',
  part integer not null default 1 check (part in (1, 2)),
  shared_with_panel boolean not null default false,
  opened_on date not null,
  opened_by integer references person,
  opened_at timestamptz not null,
  version integer not null default 1,
  check (owner is not null or owner_post <> ''),
  check ((origin = 'minute') = (minute is not null)),
  check ((origin = 'recommendation') = (recommendation is not null)),
  check ((origin = 'commitment') = (commitment is not null))
);
create index action_owner on action (owner);
create index action_meeting on action (meeting);
create index action_strategic_lead on action (strategic_lead);
create index action_theme on action (theme);
create index action_recommendation on action (recommendation);
create index action_due on action (due);

create table action_update (
  id integer generated always as identity primary key,
  action integer not null references action,
  dated date not null,
  text text not null check (text <> ''),
  progress text not null check (progress in ('not-started', 'on-track', 'at-risk', 'off-track', 'delivered')),
  given_by text not null default '',
  written_by integer references person,
  written_at timestamptz not null
);
create index action_update_action on action_update (action, dated);

create table evidence (
  id integer generated always as identity primary key,
  action integer not null references action,
  title text not null check (title <> ''),
  -- The day that it tells of, apart from the day it was brought.
  effective_on date not null,
  file_hash text,
  file_name text,
  media_type text,
  bytes bigint,
  words text not null default '',
  brought_by integer references person,
  brought_at timestamptz not null,
  removed_at timestamptz,
  check (file_hash is not null or words <> '')
);
create index evidence_action on evidence (action);

-- The chain: each gate with a name and a time. Reopening is a new row; nothing is undone.
create table action_step (
  id integer generated always as identity primary key,
  action integer not null references action,
  step text not null check (step in (
    'position-stated', 'accepted', 'returned', 'signed-off', 'refused', 'uploaded', 'reopened', 'superseded')),
  words text not null default '',
  superseded_by integer references action,
  by_person integer references person,
  by_name text not null,
  by_post text not null default '',
  at timestamptz not null,
  check ((step = 'superseded') = (superseded_by is not null))
);
create index action_step_action on action_step (action, id);

-- One reminder for one occasion, whatever happens in between.
create table reminder (
  subject text not null,
  subject_id integer not null,
  occasion text not null,
  recipient text not null,
  sent_at timestamptz not null,
  primary key (subject, subject_id, occasion, recipient)
);
