import { z } from 'zod';
import {
  Choice,
  Choices,
  manyOf,
  optionalWords,
  TextInput,
  tick,
  Tick,
  version,
  words,
} from '../../workspace/index.ts';
import type { ListedPerson } from '../people/people-reads.ts';
import { roles, type Role } from '../role.ts';
import { organisations } from './people-words.ts';

const roleNames = Object.keys(roles) as Role[];
const organisation = z.enum(['body', 'force', 'panel', 'other'], 'Choose the organisation');

const email = z
  .string()
  .trim()
  .max(320)
  .refine(
    (text) => text === '' || z.email().safeParse(text).success,
    'Write the address as name@example.org',
  );

const person = {
  name: words('Enter the name'),
  post: optionalWords(200),
  organisation,
  email,
  namedInPublic: tick,
};

export const rolesInput = z.strictObject({ roles: manyOf(z.enum(roleNames)) });
export const newPersonInput = z.strictObject({ ...person, ...rolesInput.shape });
export const changedPersonInput = z.strictObject({ ...person, version });

export const PersonFields = ({ of }: { of?: ListedPerson }) => (
  <>
    <TextInput name="name" label="Name" value={of?.name} autocomplete="off" />
    <TextInput name="post" label="Post" hint="As it stands in minutes: Head of Scrutiny" value={of?.post} />
    <Choice
      name="organisation"
      label="Works for"
      options={Object.entries(organisations).map(([value, label]) => ({ value, label }))}
      value={of?.organisation}
    />
    <TextInput
      name="email"
      label="E-mail address"
      hint="Leave it empty for somebody who is only named as an owner and does not sign in"
      type="email"
      autocomplete="off"
      spellcheck={false}
      value={of?.email ?? ''}
    />
    <Tick
      name="namedInPublic"
      label="May be named in public"
      hint="Office-holders and senior staff"
      value={of?.namedInPublic ?? false}
    />
  </>
);

export const RoleFields = ({ held }: { held: readonly Role[] }) => (
  <Choices
    name="roles"
    label="Roles"
    options={roleNames.map((role) => ({ value: role, label: roles[role] }))}
    values={held}
  />
);
