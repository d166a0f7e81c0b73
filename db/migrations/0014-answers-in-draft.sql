-- What the force writes before it answers a question: it is not the answer, and no view reads it.
create table answer_draft (
  question integer primary key references question,
  text text not null check (text <> ''),
  version integer not null default 1,
  written_by integer not null references person,
  written_at timestamptz not null
);
