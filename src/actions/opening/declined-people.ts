import type { Declined } from '../../audit/index.ts';
import type { RecordsTx } from '../../platform/db/open-database.ts';

interface People {
  owner?: number | null;
  ownerPost?: string;
  strategicLead?: number | null;
  theme?: number | null;
}

/** Why an action cannot be theirs, or undefined: a person or a post owns it, is still here, and the lead can review. */
export async function declinedPeople(tx: RecordsTx, people: People): Promise<Declined | undefined> {
  const { owner, ownerPost = '', strategicLead, theme } = people;
  if (!owner && ownerPost.trim() === '')
    return { declined: 'Give it an owner: a person, or the name of a post.', field: 'owner' };
  if (owner && ownerPost.trim() !== '')
    return { declined: 'Choose a person or write a post, not both.', field: 'ownerPost' };
  if (owner && !(await isHere(tx, owner)))
    return {
      declined: 'Choose an owner from the list: this person has left or was never there.',
      field: 'owner',
    };
  if (strategicLead && !(await leads(tx, strategicLead)))
    return { declined: 'Choose a strategic lead from the list.', field: 'strategicLead' };
  if (theme && !(await tx.selectFrom('theme').select('id').where('id', '=', theme).executeTakeFirst()))
    return { declined: 'Choose a theme from the list.', field: 'theme' };
  return undefined;
}

const isHere = async (tx: RecordsTx, id: number): Promise<boolean> =>
  (await tx
    .selectFrom('person')
    .select('id')
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst()) !== undefined;

const leads = async (tx: RecordsTx, id: number): Promise<boolean> =>
  (await tx
    .selectFrom('person')
    .innerJoin('person_role', 'person_role.person', 'person.id')
    .select('person.id')
    .where('person.id', '=', id)
    .where('person.closed_at', 'is', null)
    .where('role', '=', 'strategic-lead')
    .where('ended_at', 'is', null)
    .executeTakeFirst()) !== undefined;
