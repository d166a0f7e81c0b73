import { writeAuditLine } from '../../audit/index.ts';
import type { RecordsTx } from '../../platform/db/open-database.ts';
import type { SignedOn } from './single-sign-on.ts';

/**
 * The person that a provider's account belongs to: linked before, or, the first time, the one who was invited under the
 * same verified e-mail address. Nobody comes in who was not invited; an address that is only claimed counts for nothing.
 */
export async function personSignedOn(
  tx: RecordsTx,
  { issuer, subject, verifiedEmail }: SignedOn,
  at: Temporal.Instant,
): Promise<{ id: number; name: string } | undefined> {
  const linked = await tx
    .selectFrom('single_sign_on')
    .innerJoin('person', 'person.id', 'single_sign_on.person')
    .select(['person.id', 'person.name', 'person.closed_at'])
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  if (linked !== undefined) return linked.closed_at === null ? linked : undefined;
  if (verifiedEmail === undefined) return undefined;
  const person = await tx
    .selectFrom('person')
    .select(['id', 'name'])
    .where((eb) => eb(eb.fn('lower', ['email']), '=', verifiedEmail.toLowerCase()))
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (person === undefined) return undefined;
  const link = { issuer, subject, person: person.id, linked_at: at.toString() };
  await tx.insertInto('single_sign_on').values(link).execute();
  await writeAuditLine(tx, {
    at,
    actor: { person: person.id, name: person.name },
    act: 'link single sign-on',
    change: { subject: 'person', id: person.id, after: { issuer } },
  });
  return person;
}
