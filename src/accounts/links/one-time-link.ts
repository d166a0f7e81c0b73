import type { Records } from '../../platform/db/open-database.ts';
import { hashOfToken, newToken } from '../../platform/secrets/token.ts';

export type LinkPurpose = 'invitation' | 'password-reset';

/** How long a link works. */
const lasts = { invitation: { hours: 7 * 24 }, 'password-reset': { minutes: 60 } } as const;

/** Ends every link of a person that still works; of one purpose, or of all. */
export const endLinksOf = async (
  tx: Records,
  person: number,
  at: Temporal.Instant,
  purposes: readonly LinkPurpose[] = ['invitation', 'password-reset'],
): Promise<void> =>
  void (await tx
    .updateTable('one_time_link')
    .set({ used_at: at.toString() })
    .where('person', '=', person)
    .where('purpose', 'in', purposes)
    .where('used_at', 'is', null)
    .execute());

/** Makes a link that works once; earlier ones of the same purpose stop working. Gives its token, which is not stored. */
export async function makeLink(
  tx: Records,
  person: number,
  purpose: LinkPurpose,
  at: Temporal.Instant,
): Promise<string> {
  const token = newToken();
  await endLinksOf(tx, person, at, [purpose]);
  await tx
    .insertInto('one_time_link')
    .values({
      hash: hashOfToken(token),
      person,
      purpose,
      created_at: at.toString(),
      expires_at: at.add(lasts[purpose]).toString(),
      used_at: null,
    })
    .execute();
  return token;
}

export interface LinkedPerson {
  person: number;
  name: string;
  email: string;
}

/** Whose link this is while it works; looking does not use it. */
export async function findLink(
  db: Records,
  token: string,
  purpose: LinkPurpose,
  at: Temporal.Instant,
): Promise<LinkedPerson | undefined> {
  const row = await db
    .selectFrom('one_time_link')
    .innerJoin('person', 'person.id', 'one_time_link.person')
    .select(['person.id', 'person.name', 'person.email'])
    .where('one_time_link.hash', '=', hashOfToken(token))
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at.toString())
    .where('person.closed_at', 'is', null)
    .executeTakeFirst();
  return row?.email == null ? undefined : { person: row.id, name: row.name, email: row.email };
}

/** Uses a link up; false when another was faster. */
export async function takeLink(tx: Records, token: string, at: Temporal.Instant): Promise<boolean> {
  const taken = await tx
    .updateTable('one_time_link')
    .set({ used_at: at.toString() })
    .where('hash', '=', hashOfToken(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', at.toString())
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n;
}
