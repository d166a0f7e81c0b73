-- What lists of thousands look through, made ready by the database: the words of an action in small letters, its state,
-- and when its last step was taken. The first two are made from the row itself, the last is kept like the last step.
alter table action add column small_words text
  generated always as (lower(reference || E'\n' || origin_reference || E'\n' || text)) stored;
alter table action add column state text
  generated always as (case last_step when 'refused' then 'returned' else coalesce(last_step, 'open') end) stored;
alter table action add column last_step_at timestamptz;

create or replace function keep_last_step() returns trigger language plpgsql as $$
begin
  update action set (last_step, last_step_at) = (
    select s.step, s.at from action_step s where s.action = action.id order by s.id desc limit 1)
  where id = coalesce(new.action, old.action);
  return null;
end $$;

update action set last_step_at = (
  select s.at from action_step s where s.action = action.id order by s.id desc limit 1);
