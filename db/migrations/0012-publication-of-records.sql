-- What was published of meetings, minutes, questions, actions and inspections: the public words as they were frozen at that
-- moment, a version each time. Views show the latest version whose instant has come; withdrawing leaves a note.
create table record_publication (
  id integer generated always as identity primary key,
  kind text not null check (kind in ('meeting', 'minutes', 'question', 'action', 'inspection')),
  subject integer not null,
  slug text not null,
  version integer not null check (version > 0),
  title text not null,
  content jsonb not null,
  -- Embargo: not shown before this instant.
  shown_from timestamptz not null,
  published_by integer references person,
  published_at timestamptz not null,
  -- Said in public with a correction.
  note text not null default '',
  -- Why it was published although the checker found a number wrong; never public.
  wrong_because text not null default '',
  unique (kind, subject, version)
);

create table record_withdrawal (
  id integer generated always as identity primary key,
  kind text not null,
  subject integer not null,
  slug text not null,
  note text not null check (note <> ''),
  withdrawn_by integer references person,
  withdrawn_at timestamptz not null,
  -- The last version that it withdraws; a later one may be published again.
  up_to_version integer not null
);
create index record_withdrawal_subject on record_withdrawal (kind, subject);

create view published.record with (security_barrier) as
  select p.kind, p.subject, p.slug, p.version, p.title, p.content, p.published_at, p.shown_from, p.note,
    p.version = (select max(l.version) from record_publication l
      where l.kind = p.kind and l.subject = p.subject and l.shown_from <= now()) as is_latest
  from record_publication p
  where p.shown_from <= now()
    and not exists (select from record_withdrawal w
      where w.kind = p.kind and w.subject = p.subject and w.up_to_version >= p.version);

-- Only of what had been seen in public: withdrawing before an embargo ends tells nobody that there was anything.
create view published.record_withdrawal with (security_barrier) as
  select w.kind, w.slug, w.note, w.withdrawn_at
  from record_withdrawal w
  where exists (select from record_publication p
    where p.kind = w.kind and p.subject = w.subject and p.shown_from <= w.withdrawn_at)
    and not exists (select from published.record r where r.kind = w.kind and r.subject = w.subject);

grant select on published.record, published.record_withdrawal to public_site;
