-- Meetings: agenda items with their papers, minutes in numbered paragraphs, questions with answers, assurance.
create table meeting (
  id integer generated always as identity primary key,
  slug text not null unique,
  title text not null check (title <> ''),
  kind text not null check (kind in ('scrutiny-board', 'thematic', 'public-scrutiny', 'other')),
  starts_at timestamptz not null,
  place text not null default '',
  -- How to join; told to those who registered, never published.
  joining text not null default '',
  is_public boolean not null,
  registration_closes_at timestamptz,
  questions_close_at timestamptz,
  contact text not null default '',
  cancelled_at timestamptz,
  shared_with_panel boolean not null default false,
  -- How many members of the public observed it.
  observers_present integer check (observers_present >= 0),
  version integer not null default 1,
  check (is_public or registration_closes_at is null)
);

create table attendance (
  id integer generated always as identity primary key,
  meeting integer not null references meeting,
  position integer not null,
  name text not null check (name <> ''),
  post text not null default '',
  organisation text not null,
  kind text not null check (kind in ('present', 'apologies')),
  named_in_public boolean not null default false
);

create table observer (
  id integer generated always as identity primary key,
  meeting integer not null references meeting,
  name text not null check (name <> ''),
  email text not null check (email <> ''),
  needs text not null default '',
  registered_at timestamptz not null,
  withdrawn_at timestamptz
);
create unique index observer_once on observer (meeting, lower(email)) where withdrawn_at is null;

-- Part 2 is private: the exemption is a section of the Freedom of Information Act 2000, `public_trace` the only words about it in public.
create table agenda_item (
  id integer generated always as identity primary key,
  meeting integer not null references meeting,
  position integer not null,
  part integer not null check (part in (1, 2)),
  title text not null check (title <> ''),
  summary text not null default '',
  -- Items of several meetings on the same topic make one series of assurance.
  topic text not null default '',
  exemption text not null default '',
  public_interest text not null default '',
  public_trace text not null default '',
  removed_at timestamptz,
  version integer not null default 1,
  check (part = 1 or (exemption <> '' and public_interest <> '' and public_trace <> ''))
);
create index agenda_item_meeting on agenda_item (meeting, position);

create table paper (
  id integer generated always as identity primary key,
  agenda_item integer not null references agenda_item,
  position integer not null,
  title text not null check (title <> ''),
  is_supplement boolean not null default false,
  -- A paper is a file, or words written here.
  body text not null default '',
  file_hash text,
  file_name text,
  media_type text,
  bytes bigint,
  pages integer,
  metadata_removed boolean not null default false,
  added_by integer references person,
  added_at timestamptz not null,
  removed_at timestamptz,
  version integer not null default 1
);

create table minutes (
  id integer generated always as identity primary key,
  meeting integer not null references meeting,
  part integer not null check (part in (1, 2)),
  circulated_at timestamptz,
  approved_at timestamptz,
  approved_by_meeting integer references meeting,
  version integer not null default 1,
  unique (meeting, part)
);

create table minute_section (
  minutes integer not null references minutes,
  section integer not null check (section > 0),
  title text not null check (title <> ''),
  agenda_item integer references agenda_item,
  primary key (minutes, section)
);

-- A numbered paragraph, cited as 2.7 for ever: numbers are never given again.
create table minute (
  id integer generated always as identity primary key,
  minutes integer not null references minutes,
  section integer not null,
  paragraph integer not null check (paragraph > 0),
  text text not null,
  removed_at timestamptz,
  version integer not null default 1,
  unique (minutes, section, paragraph),
  foreign key (minutes, section) references minute_section (minutes, section)
);

-- What was corrected after minutes were circulated, kept visible.
create table minute_correction (
  id integer generated always as identity primary key,
  minute integer not null references minute,
  before text not null,
  after text not null,
  why text not null check (why <> ''),
  -- Where the old words must not be read any more, the public sees that and why it was corrected, not the words.
  words_public boolean not null default true,
  corrected_by integer references person,
  corrected_at timestamptz not null
);

create table question (
  id integer generated always as identity primary key,
  meeting integer not null references meeting,
  agenda_item integer references agenda_item,
  number integer not null check (number > 0),
  asked_by text not null check (asked_by in ('office-holder', 'public', 'panel')),
  -- Of a member of the public: never published without their wish.
  asker_name text not null default '',
  asker_email text not null default '',
  publish_asker boolean not null default false,
  text text not null check (text <> ''),
  received_at timestamptz not null,
  due date,
  answer text not null default '',
  answered_by text not null default '',
  answered_at timestamptz,
  declined_because text not null default '',
  version integer not null default 1,
  unique (meeting, number)
);

create table assurance (
  id integer generated always as identity primary key,
  agenda_item integer not null references agenda_item,
  level text not null check (level in ('assured', 'partly', 'not')),
  reason text not null check (reason <> ''),
  given_by integer references person,
  given_at timestamptz not null
);
create index assurance_item on assurance (agenda_item, given_at);
