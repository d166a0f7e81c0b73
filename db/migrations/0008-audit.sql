-- Every act leaves a line that is never changed; each line's hash covers the line before it.
-- `before` and `after` are text, not jsonb: what was hashed must come back letter for letter.
create table audit_line (
  number integer primary key check (number > 0),
  at timestamptz not null,
  actor integer,
  actor_name text not null,
  act text not null,
  subject text not null,
  subject_id text not null,
  before text,
  after text,
  previous text not null,
  hash text not null unique
);
create index audit_line_subject on audit_line (subject, subject_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit is only added to';
end $$;
create trigger audit_line_stays before update or delete on audit_line
  for each row execute function refuse_change();
create trigger audit_stays before truncate on audit_line
  for each statement execute function refuse_change();
