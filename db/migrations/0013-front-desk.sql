-- The front desk: the only two things that the public can write. A role of its own may call these two functions and
-- nothing else; it reads no table and no view. Closing is by the instant that was published, in the database.
do $$ begin
  if not exists (select 1 from pg_roles where rolname = 'front_desk') then
    create role front_desk nologin;
  end if;
end $$;
create schema front_desk;

-- The public meeting of an address, as it was published, with the two instants at which its desk closes.
create function front_desk.open_meeting(wanted text)
returns table (meeting integer, registration_closes_at timestamptz, questions_close_at timestamptz)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select m.id, (r.content->>'registrationClosesAt')::timestamptz, (r.content->>'questionsCloseAt')::timestamptz
  from published.record r join public.meeting m on m.id = r.subject
  where r.kind = 'meeting' and r.slug = wanted and r.is_latest and m.is_public and m.cancelled_at is null
$$;

-- 'registered', 'already', 'closed' or 'missing'.
create function front_desk.register_observer(wanted text, given_name text, given_email text, given_needs text)
returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  found_meeting record;
begin
  select * into found_meeting from front_desk.open_meeting(wanted);
  if not found then return 'missing'; end if;
  if found_meeting.registration_closes_at is null or clock_timestamp() >= found_meeting.registration_closes_at then
    return 'closed';
  end if;
  if trim(given_name) = '' or trim(given_email) = '' or length(given_name) > 200 or length(given_email) > 254
    or length(given_needs) > 2000 then
    raise exception 'a registration needs a name and an e-mail address of a sensible length';
  end if;
  insert into public.observer (meeting, name, email, needs, registered_at)
    values (found_meeting.meeting, trim(given_name), trim(given_email), trim(given_needs), clock_timestamp())
    on conflict (meeting, lower(email)) where withdrawn_at is null do nothing;
  if found then return 'registered'; end if;
  return 'already';
end $$;

-- 'received', 'closed' or 'missing'. Questions of one meeting are numbered one after the other.
create function front_desk.receive_question(
  wanted text, given_name text, given_email text, may_name boolean, given_text text)
returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  found_meeting record;
begin
  select * into found_meeting from front_desk.open_meeting(wanted);
  if not found then return 'missing'; end if;
  if found_meeting.questions_close_at is null or clock_timestamp() >= found_meeting.questions_close_at then
    return 'closed';
  end if;
  if trim(given_name) = '' or trim(given_email) = '' or trim(given_text) = '' or length(given_name) > 200
    or length(given_email) > 254 or length(given_text) > 5000 then
    raise exception 'a question needs a name, an e-mail address and words of a sensible length';
  end if;
  perform 1 from public.meeting where id = found_meeting.meeting for update;
  insert into public.question (meeting, number, asked_by, asker_name, asker_email, publish_asker, text, received_at)
    select found_meeting.meeting, coalesce(max(number), 0) + 1, 'public', trim(given_name), trim(given_email),
      may_name, trim(given_text), clock_timestamp()
    from public.question where meeting = found_meeting.meeting;
  return 'received';
end $$;

revoke all on schema public from front_desk;
revoke all on all tables in schema public from front_desk;
revoke all on all functions in schema front_desk from public;
grant usage on schema front_desk to front_desk;
grant execute on function front_desk.register_observer(text, text, text, text) to front_desk;
grant execute on function front_desk.receive_question(text, text, text, boolean, text) to front_desk;
