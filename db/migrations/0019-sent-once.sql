-- What is sent twice is done once: forms of the workspace by their token, questions from the public by their words, files of
-- actions after they were looked through. And when observers were last sent how to join a meeting, so that nobody sends it
-- again without knowing.
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

-- 'received', 'already', 'closed', 'cancelled', 'moved' or 'missing'. Questions of one meeting are numbered one after the
-- other; the same words from the same address are the same question.
create or replace function front_desk.receive_question(
  wanted text, given_name text, given_email text, may_name boolean, given_text text)
returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  desk record;
begin
  perform 1 from public.meeting where slug = wanted for update;
  select * into desk from front_desk.desk_of(wanted);
  if not found then return 'missing'; end if;
  if desk.standing <> 'open' then return desk.standing; end if;
  if desk.questions_close_at is null or clock_timestamp() >= desk.questions_close_at then
    return 'closed';
  end if;
  if trim(given_name) = '' or trim(given_email) = '' or trim(given_text) = '' or length(given_name) > 200
    or length(given_email) > 254 or length(given_text) > 5000 then
    raise exception 'a question needs a name, an e-mail address and words of a sensible length';
  end if;
  if exists (select 1 from public.question where meeting = desk.meeting and asked_by = 'public'
    and lower(asker_email) = lower(trim(given_email)) and text = trim(given_text)) then
    return 'already';
  end if;
  insert into public.question (meeting, number, asked_by, asker_name, asker_email, publish_asker, text, received_at)
    select desk.meeting, coalesce(max(number), 0) + 1, 'public', trim(given_name), trim(given_email),
      may_name, trim(given_text), clock_timestamp()
    from public.question where meeting = desk.meeting;
  return 'received';
end $$;
