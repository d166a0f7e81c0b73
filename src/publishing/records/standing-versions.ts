import { sql } from 'kysely';

/** The latest version of everything that is published and not withdrawn. */
export const standing = sql`(
  select p.* from record_publication p
  where p.version = (select max(l.version) from record_publication l
      where l.kind = p.kind and l.subject = p.subject)
    and not exists (select from record_withdrawal w
      where w.kind = p.kind and w.subject = p.subject and w.up_to_version >= p.version))`;
