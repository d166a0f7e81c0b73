-- In public a version is dated from the instant at which it could first be read: the end of its embargo, where that came
-- after it was published. When somebody did it stays in the record.
create or replace view published.record with (security_barrier) as
  select p.kind, p.subject, p.slug, p.version, p.title, p.content, greatest(p.published_at, p.shown_from) as published_at,
    p.shown_from, p.note,
    p.version = (select max(l.version) from record_publication l
      where l.kind = p.kind and l.subject = p.subject and l.shown_from <= now()) as is_latest
  from record_publication p
  where p.shown_from <= now()
    and not exists (select from record_withdrawal w
      where w.kind = p.kind and w.subject = p.subject and w.up_to_version >= p.version);
