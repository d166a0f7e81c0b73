-- Reports of inspectors and others, what they recommend, and the response that the law asks for.
create table inspection (
  id integer generated always as identity primary key,
  slug text not null unique,
  title text not null check (title <> ''),
  kind text not null check (kind in ('inspectorate', 'iopc', 'super-complaint', 'internal')),
  inspector text not null default '',
  address text not null default '',
  summary text not null default '',
  published_on date not null,
  -- Whether the law asks for a response: section 55 of the Police Act 1996, or for the IOPC paragraph 28B of Schedule 3 to the
  -- Police Reform Act 2002.
  response_required boolean not null,
  -- When and where the response was published, if not on this site.
  response_published_on date,
  response_address text not null default '',
  chief_comments text not null default '',
  body_comments text not null default '',
  shared_with_panel boolean not null default false,
  version integer not null default 1
);

create table recommendation (
  id integer generated always as identity primary key,
  inspection integer not null references inspection,
  number integer not null check (number > 0),
  kind text not null check (kind in ('recommendation', 'area-for-improvement', 'cause-of-concern')),
  text text not null check (text <> ''),
  due date,
  -- For each recommendation the law asks for the action taken or proposed, or why none is.
  action_taken text not null default '',
  why_no_action text not null default '',
  version integer not null default 1,
  unique (inspection, number)
);

create table response_copy (
  id integer generated always as identity primary key,
  inspection integer not null references inspection,
  recipient text not null check (recipient in ('inspectorate', 'home-secretary', 'iopc')),
  sent_on date not null,
  recorded_by integer references person,
  recorded_at timestamptz not null,
  unique (inspection, recipient)
);
