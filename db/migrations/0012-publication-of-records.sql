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
    where p.kind = w.kind and p.subject = w.subject and p.version <= w.up_to_version and p.shown_from <= w.withdrawn_at
      and not exists (select from record_withdrawal e
        where e.kind = w.kind and e.subject = w.subject and e.id < w.id and e.up_to_version >= p.version))
    and not exists (select from record_withdrawal l where l.kind = w.kind and l.subject = w.subject and l.id > w.id
      and exists (select from record_publication p
        where p.kind = w.kind and p.subject = w.subject and p.version <= l.up_to_version
          and p.version > w.up_to_version and p.shown_from <= l.withdrawn_at))
    and not exists (select from published.record r where r.kind = w.kind and r.subject = w.subject);

-- Each kind with its columns, from the words as they were frozen. A reference to something else is its subject, never
-- its title or slug: whether that is public is for its own publication to say.
create view published.meeting with (security_barrier) as
  select r.subject, r.slug, r.version, r.title, r.published_at, r.note, c.kind, c.starts_at, c.place, c.is_public,
    c.registration_closes_at, c.questions_close_at, c.contact, c.cancelled_at,
    coalesce(c.registration_closes_at > now(), false) as registration_is_open,
    coalesce(c.questions_close_at > now(), false) as questions_are_open
  from published.record r cross join lateral jsonb_to_record(r.content) as c (kind text, starts_at timestamptz, place text,
    is_public boolean, registration_closes_at timestamptz, questions_close_at timestamptz, contact text,
    cancelled_at timestamptz)
  where r.kind = 'meeting' and r.is_latest;

-- Of a Part 2 item there are its trace and its exemption; of a Part 1 item the title, summary and topic.
create view published.agenda_item with (security_barrier) as
  select r.subject as meeting, r.slug as meeting_slug, i.position, i.part, i.title, i.summary, i.topic, i.trace, i.exemption
  from published.record r cross join lateral jsonb_to_recordset(r.content -> 'agenda') as i (position integer, part integer,
    title text, summary text, topic text, trace text, exemption text)
  where r.kind = 'meeting' and r.is_latest;

create view published.paper with (security_barrier) as
  select r.subject as meeting, r.slug as meeting_slug, i.position as item, p.id, p.title, p.is_supplement, p.body, f.hash,
    f.media_type, f.bytes, f.pages
  from published.record r
    cross join lateral jsonb_to_recordset(r.content -> 'agenda') as i (position integer, part integer, papers jsonb)
    cross join lateral jsonb_to_recordset(i.papers) as p (id integer, title text, is_supplement boolean, body text, file jsonb)
    cross join lateral jsonb_to_record(coalesce(p.file, '{}')) as f (hash text, media_type text, bytes bigint, pages integer)
  where r.kind = 'meeting' and r.is_latest and i.part = 1;

create view published.assurance with (security_barrier) as
  select r.subject as meeting, r.slug as meeting_slug, r.title as meeting_title, m.starts_at, i.position as item,
    i.title as item_title, i.topic, a.level, a.reason, a.given_at
  from published.record r
    cross join lateral jsonb_to_record(r.content) as m (starts_at timestamptz)
    cross join lateral jsonb_to_recordset(r.content -> 'agenda') as i (position integer, part integer, title text, topic text,
      assurance jsonb)
    cross join lateral jsonb_to_record(i.assurance) as a (level text, reason text, given_at timestamptz)
  where r.kind = 'meeting' and r.is_latest and i.part = 1 and a.level is not null;

create view published.minutes with (security_barrier) as
  select r.subject, r.slug, r.version, r.title, r.published_at, r.note, c.meeting, c.starts_at, c.state, c.circulated_at,
    c.approved_at, c.approved_by_meeting
  from published.record r cross join lateral jsonb_to_record(r.content) as c (meeting integer, starts_at timestamptz,
    state text, circulated_at timestamptz, approved_at timestamptz, approved_by_meeting integer)
  where r.kind = 'minutes' and r.is_latest;

create view published.minute with (security_barrier) as
  select r.subject as minutes, r.slug as meeting_slug, s.section, s.title as section_title, p.paragraph, p.text, p.removed,
    jsonb_array_length(p.corrections) as corrections
  from published.record r
    cross join lateral jsonb_to_recordset(r.content -> 'sections') as s (section integer, title text, paragraphs jsonb)
    cross join lateral jsonb_to_recordset(s.paragraphs) as p (paragraph integer, text text, removed boolean, corrections jsonb)
  where r.kind = 'minutes' and r.is_latest;

create view published.question with (security_barrier) as
  select r.subject, r.slug, r.version, r.title, r.published_at, r.note, c.meeting, c.number, c.asked_by, c.asker_name,
    c.text, c.received_at, c.due, c.answer, c.answered_by, c.answered_at, c.declined_because
  from published.record r cross join lateral jsonb_to_record(r.content) as c (meeting integer, number integer, asked_by text,
    asker_name text, text text, received_at timestamptz, due date, answer text, answered_by text, answered_at timestamptz,
    declined_because text)
  where r.kind = 'question' and r.is_latest;

create view published.action with (security_barrier) as
  select r.subject, r.slug, r.version, r.published_at, r.note, c.reference, c.text, c.origin, c.meeting, c.minute,
    c.inspection, c.recommendation, c.commitment, c.priority, t.slug as theme, t.title as theme_title, t.plan, c.owner,
    c.due, c.review_on, c.success_criteria, c.opened_on, c.state, c.superseded_by
  from published.record r
    cross join lateral jsonb_to_record(r.content) as c (reference text, text text, origin text, meeting integer, minute text,
      inspection integer, recommendation integer, commitment text, priority text, theme jsonb, owner text, due date,
      review_on date, success_criteria text, opened_on date, state text, superseded_by integer)
    cross join lateral jsonb_to_record(coalesce(c.theme, '{}')) as t (slug text, title text, plan text)
  where r.kind = 'action' and r.is_latest;

create view published.action_update with (security_barrier) as
  select r.subject as action, r.slug, u.dated, u.text, u.progress, u.given_by
  from published.record r cross join lateral jsonb_to_recordset(r.content -> 'updates') as u (dated date, text text,
    progress text, given_by text)
  where r.kind = 'action' and r.is_latest;

create view published.inspection with (security_barrier) as
  select r.subject, r.slug, r.version, r.title, r.published_at, r.note, c.kind, c.inspector, c.address, c.summary,
    c.published_on, c.response_required, c.last_day, c.chief_comments, c.body_comments
  from published.record r cross join lateral jsonb_to_record(r.content) as c (kind text, inspector text, address text,
    summary text, published_on date, response_required boolean, last_day date, chief_comments text, body_comments text)
  where r.kind = 'inspection' and r.is_latest;

create view published.recommendation with (security_barrier) as
  select r.subject as inspection, r.slug as inspection_slug, c.number, c.kind, c.text, c.due, c.action_taken, c.why_no_action
  from published.record r cross join lateral jsonb_to_recordset(r.content -> 'recommendations') as c (number integer,
    kind text, text text, due date, action_taken text, why_no_action text)
  where r.kind = 'inspection' and r.is_latest;

-- What stood before a correction, kept visible.
create view published.superseded_record with (security_barrier) as
  select r.kind, r.subject, r.slug, r.version, r.title, r.content, r.published_at, r.note
  from published.record r
  where not r.is_latest;

grant select on published.record, published.record_withdrawal, published.meeting, published.agenda_item, published.paper,
  published.assurance, published.minutes, published.minute, published.question, published.action, published.action_update,
  published.inspection, published.recommendation, published.superseded_record to public_site;
