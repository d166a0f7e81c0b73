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
-- Its address is given as a hash: who knows the address finds the note, and nobody can list what was withdrawn.
create view published.record_withdrawal with (security_barrier) as
  select w.kind, encode(sha256(convert_to(w.slug, 'UTF8')), 'hex') as slug_hash, w.note, w.withdrawn_at
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

-- Each kind with its columns, from the words as they were frozen.
create view published.meeting with (security_barrier) as
  select r.subject, r.slug, r.version, r.title, r.published_at, r.note, c.kind, c."startsAt" as starts_at, c.place,
    c."isPublic" as is_public, c."registrationClosesAt" as registration_closes_at, c."questionsCloseAt" as questions_close_at,
    c.contact, c.cancelled,
    coalesce(c."registrationClosesAt" > now(), false) and not c.cancelled as registration_is_open,
    coalesce(c."questionsCloseAt" > now(), false) and not c.cancelled as questions_are_open
  from published.record r cross join lateral jsonb_to_record(r.content) as c (kind text, "startsAt" timestamptz, place text,
    "isPublic" boolean, "registrationClosesAt" timestamptz, "questionsCloseAt" timestamptz, contact text, cancelled boolean)
  where r.kind = 'meeting' and r.is_latest;

-- Of a Part 2 item there are its trace and its exemption; of a Part 1 item the title, summary and topic.
create view published.agenda_item with (security_barrier) as
  select r.slug as meeting, i.number, i.part, i.title, i.summary, i.topic, i.trace, i.exemption
  from published.record r cross join lateral jsonb_to_recordset(r.content -> 'agenda') as i (number integer, part integer,
    title text, summary text, topic text, trace text, exemption text)
  where r.kind = 'meeting' and r.is_latest;

create view published.paper with (security_barrier) as
  select r.slug as meeting, i.number as agenda_item, p.position::integer as position, f.kind, f.title,
    f."isSupplement" as is_supplement, f.words, f."fileName" as file_name, f.hash, f."mediaType" as media_type, f.bytes, f.pages
  from published.record r
    cross join lateral jsonb_to_recordset(r.content -> 'agenda') as i (number integer, part integer, papers jsonb)
    cross join lateral jsonb_array_elements(i.papers) with ordinality as p (paper, position)
    cross join lateral jsonb_to_record(p.paper) as f (kind text, title text, "isSupplement" boolean, words text,
      "fileName" text, hash text, "mediaType" text, bytes bigint, pages integer)
  where r.kind = 'meeting' and r.is_latest and i.part = 1;

create view published.assurance with (security_barrier) as
  select r.slug as meeting, r.title as meeting_title, m."startsAt" as starts_at, i.number as agenda_item,
    i.title as item_title, i.topic, a.level, a.reason, a."givenOn" as given_on
  from published.record r
    cross join lateral jsonb_to_record(r.content) as m ("startsAt" timestamptz)
    cross join lateral jsonb_to_recordset(r.content -> 'agenda') as i (number integer, part integer, title text, topic text,
      assurance jsonb)
    cross join lateral jsonb_to_record(case jsonb_typeof(i.assurance) when 'object' then i.assurance else '{}' end)
      as a (level text, reason text, "givenOn" date)
  where r.kind = 'meeting' and r.is_latest and i.part = 1 and a.level is not null;

create view published.minutes with (security_barrier) as
  select r.subject, r.slug, r.version, r.title, r.published_at, r.note, m."startsAt" as starts_at, c.state,
    c."circulatedOn" as circulated_on, c."approvedOn" as approved_on
  from published.record r
    cross join lateral jsonb_to_record(r.content) as c (meeting jsonb, state text, "circulatedOn" date, "approvedOn" date)
    cross join lateral jsonb_to_record(c.meeting) as m ("startsAt" timestamptz)
  where r.kind = 'minutes' and r.is_latest;

create view published.minute with (security_barrier) as
  select r.slug as meeting, s.number as section, s.title as section_title, p.position::integer as position, w.number, w.words,
    jsonb_array_length(w.corrections) as corrections
  from published.record r
    cross join lateral jsonb_to_recordset(r.content -> 'sections') as s (number integer, title text, paragraphs jsonb)
    cross join lateral jsonb_array_elements(s.paragraphs) with ordinality as p (paragraph, position)
    cross join lateral jsonb_to_record(p.paragraph) as w (number text, words text, corrections jsonb)
  where r.kind = 'minutes' and r.is_latest;

create view published.question with (security_barrier) as
  select r.subject, r.slug, r.version, r.title, r.published_at, r.note, m.slug as meeting, m.title as meeting_title,
    m."startsAt" as starts_at, c.number, c."askedBy" as asked_by, c.asker, c.words, c."receivedOn" as received_on, c.answer,
    c."answeredBy" as answered_by, c."answeredOn" as answered_on, c."declinedBecause" as declined_because
  from published.record r
    cross join lateral jsonb_to_record(r.content) as c (meeting jsonb, number integer, "askedBy" text, asker text, words text,
      "receivedOn" date, answer text, "answeredBy" text, "answeredOn" date, "declinedBecause" text)
    cross join lateral jsonb_to_record(c.meeting) as m (slug text, title text, "startsAt" timestamptz)
  where r.kind = 'question' and r.is_latest;

-- Where an action came from is told by subject: a page names it only where it is published itself.
create view published.action with (security_barrier) as
  select r.subject, r.slug, r.version, r.published_at, r.note, c.reference, c.words, c.origin,
    c."originReference" as origin_reference, c.meeting, c.minute, o.inspection, o.number as recommendation, c.commitment,
    c.priority, t.slug as theme, t.title as theme_title, t.plan, c.owner, c."promisedBy" as promised_by, c.due,
    c."reviewOn" as review_on, c."successCriteria" as success_criteria, c."openedOn" as opened_on, c.state,
    c."supersededBy" as superseded_by, u.dated as updated_on, u.progress
  from published.record r
    cross join lateral jsonb_to_record(r.content) as c (reference text, words text, origin text, "originReference" text,
      meeting integer, minute text, recommendation jsonb, commitment text, priority text, theme jsonb, owner text,
      "promisedBy" text, due date, "reviewOn" date, "successCriteria" text, "openedOn" date, state text,
      "supersededBy" integer, updates jsonb)
    cross join lateral jsonb_to_record(case jsonb_typeof(c.recommendation) when 'object' then c.recommendation else '{}' end)
      as o (inspection integer, number integer)
    cross join lateral jsonb_to_record(case jsonb_typeof(c.theme) when 'object' then c.theme else '{}' end)
      as t (slug text, title text, plan text)
    -- The newest update stands first.
    cross join lateral jsonb_to_record(coalesce(c.updates -> 0, '{}')) as u (dated date, progress text)
  where r.kind = 'action' and r.is_latest;

create view published.action_update with (security_barrier) as
  select r.slug as action, u.dated, u.words, u.progress
  from published.record r cross join lateral jsonb_to_recordset(r.content -> 'updates') as u (dated date, words text,
    progress text)
  where r.kind = 'action' and r.is_latest;

create view published.inspection with (security_barrier) as
  select r.subject, r.slug, r.version, r.title, r.published_at, r.note, c.kind, c.inspector, c.address, c.summary,
    c."publishedOn" as published_on, c."responseRequired" as response_required, c."lastDay" as last_day,
    c."responsePublishedOn" as response_published_on, c."responseAddress" as response_address, c."chiefComments" as chief_comments, c."bodyComments" as body_comments
  from published.record r cross join lateral jsonb_to_record(r.content) as c (kind text, inspector text, address text,
    summary text, "publishedOn" date, "responseRequired" boolean, "lastDay" date,
    "responsePublishedOn" date, "responseAddress" text, "chiefComments" text, "bodyComments" text)
  where r.kind = 'inspection' and r.is_latest;

create view published.recommendation with (security_barrier) as
  select r.slug as inspection, c.number, c.kind, c.words, c.due, c."actionTaken" as action_taken,
    c."whyNoAction" as why_no_action
  from published.record r cross join lateral jsonb_to_recordset(r.content -> 'recommendations') as c (number integer,
    kind text, words text, due date, "actionTaken" text, "whyNoAction" text)
  where r.kind = 'inspection' and r.is_latest;

-- What stood before a correction, kept visible.
create view published.superseded_record with (security_barrier) as
  select r.kind, r.subject, r.slug, r.version, r.title, r.content, r.published_at, r.note
  from published.record r
  where not r.is_latest;

grant select on published.record, published.record_withdrawal, published.meeting, published.agenda_item, published.paper,
  published.assurance, published.minutes, published.minute, published.question, published.action, published.action_update,
  published.inspection, published.recommendation, published.superseded_record to public_site;
