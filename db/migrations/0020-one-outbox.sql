-- One outbox for every letter about the record: tries are counted, what failed is said, what was given up stays to be seen
-- and is sent again when somebody asks. Receipts of the front desk go through it, and who registered can withdraw.
alter table letter add column tries integer not null default 0;
-- Until this instant somebody is sending it: nobody else does, and its words stay.
alter table letter add column taken_until timestamptz;
-- Why the last try failed; empty before the first.
alter table letter add column failed_because text not null default '';
alter table letter add column given_up_at timestamptz;
drop index letter_try_at;
create index letter_try_at on letter (try_at, id) where given_up_at is null;
create index letter_given_up_at on letter (given_up_at) where given_up_at is not null;

-- The letter that tells it while that lies in the outbox; empty once it was sent. `sent_at` is when it was written there.
alter table reminder add column letter integer references letter on delete set null;
create index reminder_letter on reminder (letter) where letter is not null;

-- Of the token in the receipt, by which whoever registered can withdraw; it goes with the row.
alter table observer add column withdrawal_hash text unique check (withdrawal_hash ~ '^[0-9a-f]{64}$');

-- A receipt goes to the address that was given and nowhere else, and only for what was just written down. It is the only
-- letter that the desk can cause; its role may not call this by itself.
create function front_desk.write_receipt(given_to text, given_subject text, given_words text)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if trim(given_subject) = '' or given_subject ~ '[\r\n]' or length(given_subject) > 500 or length(given_words) > 3000 then
    raise exception 'a receipt has a subject of one line and words of a sensible length';
  end if;
  insert into public.letter (recipient, subject, text, written_at, try_at)
    values (given_to, given_subject, given_words, clock_timestamp(), clock_timestamp());
end $$;

-- As it was, with its receipt and with the hash of the token that the receipt holds.
drop function front_desk.register_observer(text, text, text, text);
create function front_desk.register_observer(
  wanted text, given_name text, given_email text, given_needs text, given_hash text,
  receipt_subject text, receipt_words text)
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
  insert into public.observer (meeting, name, email, needs, registered_at, withdrawal_hash)
    values (desk.meeting, trim(given_name), trim(given_email), trim(given_needs), clock_timestamp(), given_hash)
    on conflict (meeting, lower(email)) where withdrawn_at is null do nothing;
  if not found then return 'already'; end if;
  perform front_desk.write_receipt(trim(given_email), receipt_subject, receipt_words);
  return 'registered';
end $$;

-- As it was, with its receipt.
drop function front_desk.receive_question(text, text, text, boolean, text);
create function front_desk.receive_question(
  wanted text, given_name text, given_email text, may_name boolean, given_text text,
  receipt_subject text, receipt_words text)
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
  perform front_desk.write_receipt(trim(given_email), receipt_subject, receipt_words);
  return 'received';
end $$;

-- How the registration with this token at this meeting stands: 'registered', 'withdrawn', 'begun' (the meeting has, and it
-- is too late) or 'missing'. Nothing else is told of it.
create function front_desk.registration(wanted text, token_hash text)
returns text language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce((
    select case when o.withdrawn_at is not null then 'withdrawn'
      when clock_timestamp() >= m.starts_at then 'begun'
      else 'registered' end
    from public.observer o join public.meeting m on m.id = o.meeting
    where m.slug = wanted and o.withdrawal_hash = token_hash), 'missing')
$$;

-- Withdraws it, until the meeting begins, and says how it stands then. The meeting is locked as for registering: letters
-- to those who observe are written before, or without this one.
create function front_desk.withdraw(wanted text, token_hash text)
returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform 1 from public.meeting where slug = wanted for share;
  update public.observer o set withdrawn_at = clock_timestamp()
    from public.meeting m
    where m.id = o.meeting and m.slug = wanted and o.withdrawal_hash = token_hash
      and o.withdrawn_at is null and clock_timestamp() < m.starts_at;
  return front_desk.registration(wanted, token_hash);
end $$;

revoke all on all functions in schema front_desk from public;
grant execute on function front_desk.register_observer(text, text, text, text, text, text, text) to front_desk;
grant execute on function front_desk.receive_question(text, text, text, boolean, text, text, text) to front_desk;
grant execute on function front_desk.registration(text, text) to front_desk;
grant execute on function front_desk.withdraw(text, text) to front_desk;
