-- People: those who sign in, and those who are only named as owners; what they may do, and how they prove who they are.
create table person (
  id integer generated always as identity primary key,
  name text not null check (name <> ''),
  post text not null default '',
  organisation text not null check (organisation in ('body', 'force', 'panel', 'other')),
  -- Null for an owner who has no account.
  email text,
  -- Office-holders and senior staff: their names may stand in public.
  named_in_public boolean not null default false,
  created_at timestamptz not null,
  closed_at timestamptz,
  version integer not null default 1
);
create unique index person_email on person (lower(email)) where email is not null;

create table person_role (
  id integer generated always as identity primary key,
  person integer not null references person,
  role text not null check (role in (
    'office-holder', 'scrutiny-officer', 'engagement-officer', 'finance-officer', 'analyst', 'administrator',
    'contributor', 'strategic-lead', 'deputy-chief', 'panel-member')),
  granted_at timestamptz not null,
  granted_by integer references person,
  ended_at timestamptz
);
create unique index person_role_held on person_role (person, role) where ended_at is null;

create table password (
  person integer primary key references person,
  hash text not null,
  set_at timestamptz not null
);

-- The secret is sealed with the installation's key; `last_step` makes each code work once.
create table second_factor (
  person integer primary key references person,
  sealed_secret text not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0
);

create table recovery_code (
  person integer not null references person,
  hash text not null,
  used_at timestamptz,
  primary key (person, hash)
);

create table one_time_link (
  hash text primary key,
  person integer not null references person,
  purpose text not null check (purpose in ('invitation', 'password-reset')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table session (
  hash text primary key,
  person integer not null references person,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  -- Null until the second factor was given; such a session may do nothing else.
  proven_at timestamptz,
  browser text not null default '',
  -- Words to show once, on the next page.
  notice text not null default '',
  ended_at timestamptz
);
create index session_person on session (person);

-- Failures are counted by a hash of the e-mail address together with where they came from.
create table sign_in_attempt (
  id integer generated always as identity primary key,
  account_hash text not null,
  origin_hash text not null,
  at timestamptz not null,
  succeeded boolean not null
);
create index sign_in_attempt_account on sign_in_attempt (account_hash, at);
create index sign_in_attempt_origin on sign_in_attempt (origin_hash, at);

create table single_sign_on (
  issuer text not null,
  subject text not null,
  person integer not null references person,
  linked_at timestamptz not null,
  primary key (issuer, subject)
);

create table single_sign_on_request (
  state_hash text primary key,
  verifier text not null,
  nonce text not null,
  go_to text not null,
  created_at timestamptz not null
);
