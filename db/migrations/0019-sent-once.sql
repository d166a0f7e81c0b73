-- What is sent twice is done once: forms of the workspace by their token, files of actions after they were looked through.
-- And when observers were last sent how to join a meeting, so that nobody sends it again without knowing.
create table form_sent (
  person integer not null references person,
  token text not null,
  -- Of everything that was sent: the same token with other words is another wish, and is asked about.
  words_hash text not null,
  -- Where the first led to; empty only inside its transaction.
  place text not null default '',
  sent_at timestamptz not null,
  primary key (person, token)
);
create index form_sent_at on form_sent (sent_at);

-- A file of actions that somebody sent, looked through and not brought in yet, or brought in. Its text goes when it is done.
create table action_file (
  id integer generated always as identity primary key,
  name text not null,
  hash text not null,
  text text not null,
  -- What each row would do, as it was worked out when the file came.
  rows jsonb not null,
  brought_by integer not null references person,
  brought_at timestamptz not null,
  done_at timestamptz
);

-- Whether this record has given a number of this series in the year itself while that year ran: from then on it alone does.
alter table action_number add column is_own boolean not null default false;

alter table meeting add column joining_sent_at timestamptz;
alter table meeting add column joining_sent_to integer;
