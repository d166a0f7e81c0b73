-- Letters that are sent after what they tell of is written, why a meeting is cancelled, and a front desk that knows when
-- its meeting was cancelled or moved.

-- A letter that waits to be sent: written in the transaction that it tells of, gone once it was sent.
create table letter (
  id integer generated always as identity primary key,
  recipient text not null check (recipient <> ''),
  subject text not null check (subject <> ''),
  text text not null,
  written_at timestamptz not null,
  -- Not tried before this instant: it could not be sent then, and waits.
  try_at timestamptz not null
);
create index letter_try_at on letter (try_at, id);

-- Told in letters, and in public once the meeting is published again; empty when it is not cancelled.
alter table meeting add column cancelled_because text not null default '';

-- What the desk of a published meeting goes by. Both instants are the published ones: there is one for everybody. A
-- meeting whose record has another time than the public reads is `moved`: its desk waits until that is published.
drop function front_desk.open_meeting(text);
create function front_desk.desk_of(wanted text)
returns table (meeting integer, standing text, registration_closes_at timestamptz, questions_close_at timestamptz)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select m.id,
    case when m.cancelled_at is not null or (r.content->>'cancelled')::boolean then 'cancelled'
      when m.starts_at <> (r.content->>'startsAt')::timestamptz then 'moved'
      else 'open' end,
    (r.content->>'registrationClosesAt')::timestamptz, (r.content->>'questionsCloseAt')::timestamptz
  from published.record r join public.meeting m on m.id = r.subject
  where r.kind = 'meeting' and r.slug = wanted and r.is_latest and m.is_public
$$;

-- 'open', 'cancelled', 'moved' or 'missing', for the pages of the desk.
create function front_desk.standing(wanted text)
returns text language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce((select d.standing from front_desk.desk_of(wanted) d), 'missing')
$$;

-- 'registered', 'already', 'closed', 'cancelled', 'moved' or 'missing'. The meeting is locked first: whoever cancels or
-- moves it meanwhile waits, and then writes to whoever was registered here; or this waits, and sees what they did.
create or replace function front_desk.register_observer(
  wanted text, given_name text, given_email text, given_needs text)
returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  desk record;
begin
  perform 1 from public.meeting where slug = wanted for share;
  select * into desk from front_desk.desk_of(wanted);
  if not found then return 'missing'; end if;
  if desk.standing <> 'open' then return desk.standing; end if;
  if desk.registration_closes_at is null or clock_timestamp() >= desk.registration_closes_at then
    return 'closed';
  end if;
  if trim(given_name) = '' or trim(given_email) = '' or length(given_name) > 200 or length(given_email) > 254
    or length(given_needs) > 2000 then
    raise exception 'a registration needs a name and an e-mail address of a sensible length';
  end if;
  insert into public.observer (meeting, name, email, needs, registered_at)
    values (desk.meeting, trim(given_name), trim(given_email), trim(given_needs), clock_timestamp())
    on conflict (meeting, lower(email)) where withdrawn_at is null do nothing;
  if found then return 'registered'; end if;
  return 'already';
end $$;

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

revoke all on all functions in schema front_desk from public;
grant execute on function front_desk.standing(text) to front_desk;
