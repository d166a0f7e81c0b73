-- Where the rows of an action have brought it, kept beside it by the database so that boards of thousands need not look
-- through them: its last step, and the day and progress of its latest update. Nothing else writes these columns.
alter table action add column last_step text;
alter table action add column updated_on date;
alter table action add column progress text;

create function keep_last_step() returns trigger language plpgsql as $$
begin
  update action set last_step = (select s.step from action_step s where s.action = action.id order by s.id desc limit 1)
  where id = coalesce(new.action, old.action);
  return null;
end $$;
create trigger action_step_last after insert or update or delete on action_step
  for each row execute function keep_last_step();

create function keep_latest_update() returns trigger language plpgsql as $$
begin
  update action set (updated_on, progress) = (
    select u.dated, u.progress from action_update u where u.action = action.id order by u.dated desc, u.id desc limit 1)
  where id = coalesce(new.action, old.action);
  return null;
end $$;
create trigger action_update_latest after insert or update or delete on action_update
  for each row execute function keep_latest_update();

update action set
  last_step = (select s.step from action_step s where s.action = action.id order by s.id desc limit 1),
  (updated_on, progress) = (
    select u.dated, u.progress from action_update u where u.action = action.id order by u.dated desc, u.id desc limit 1);
