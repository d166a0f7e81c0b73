import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { forgetSecondFactor } from '../second-factor/second-factor.ts';
import { endSessionsOf } from '../sessions/end-session.ts';

/** For somebody who lost app and recovery codes: their sessions end, and the next sign-in sets up a new app. */
export async function forgetApp(
  doing: Doing,
  person: number,
): Promise<{ name: string; email: string } | Declined> {
  const { tx, at } = doing;
  const row = await tx
    .selectFrom('person')
    .select(['name', 'email'])
    .where('id', '=', person)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (row?.email == null) return notThere;
  await forgetSecondFactor(tx, person);
  await endSessionsOf(tx, person, at);
  await doing.changed({ subject: 'second factor', id: person, after: { forgotten: true } });
  return { name: row.name, email: row.email };
}
