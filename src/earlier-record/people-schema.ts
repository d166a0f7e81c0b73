import { z } from 'zod';
import { roles, type Role } from '../accounts/index.ts';
import { wordsField } from './fields.ts';

const person = z.strictObject({
  name: wordsField,
  post: wordsField,
  organisation: z.enum(['body', 'force', 'panel', 'other']),
  /** What they are in the record that is brought; it gives nobody an account. */
  roles: z.array(z.enum(Object.keys(roles) as [Role, ...Role[]])),
  named_in_public: z.boolean().default(false),
});
export type EarlierPerson = z.output<typeof person>;

/** Whoever writes the record down, and whoever answers for it: each has to be somebody. */
const needed: readonly Role[] = ['scrutiny-officer', 'office-holder'];

/** `record/people.yaml`: those in whose name the record is written down. */
export const peopleSchema: z.ZodType<EarlierPerson[]> = z.array(person).superRefine((people, context) => {
  for (const role of needed) {
    if (people.some((one) => one.roles.includes(role))) continue;
    context.addIssue({ code: 'custom', path: [], message: `nobody has the role ${role}` });
  }
});
