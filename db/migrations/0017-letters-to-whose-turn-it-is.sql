-- What happened to an action and is still to be told by letter, written together with the act: no letter is lost when mail
-- fails or the server stops, and none goes out for an act that was undone. Nothing of before is told.
create table action_news (
  id integer generated always as identity primary key,
  action integer not null references action on delete cascade,
  news text not null check (news in ('opened', 'given', 'step')),
  step integer references action_step on delete cascade,
  by_person integer references person,
  by_name text not null,
  at timestamptz not null,
  told_at timestamptz,
  check ((news = 'step') = (step is not null))
);
create index action_news_action on action_news (action);
create index action_news_untold on action_news (id) where told_at is null;
