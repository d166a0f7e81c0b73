import { Hono } from 'hono';
import { z } from 'zod';
import type { InstallationKey } from '../../platform/secrets/installation-key.ts';
import type { Workspace } from '../../workspace/index.ts';
import { addressChangedLetter, invitationLetter, secondFactorLetter } from '../letters.ts';
import { changePerson } from '../people/change-person.ts';
import { changeRoles } from '../people/change-roles.ts';
import { closeAccount } from '../people/close-account.ts';
import { forgetApp } from '../people/forget-app.ts';
import { inviteAgain } from '../people/invite-again.ts';
import { invitePerson } from '../people/invite-person.ts';
import { newPersonPage } from './new-person-page.tsx';
import { peoplePage } from './people-page.tsx';
import { permissionsPage } from './permissions-page.tsx';
import { changedPersonInput, newPersonInput, rolesInput } from './person-form.tsx';
import { numberOf, personPage } from './person-page.tsx';
import { afterwards } from './sign-in.ts';

const act = 'look after people';
const nothing = z.strictObject({});

/** Looking after people: inviting, roles, accounts. */
export function peopleRoutes(workspace: Workspace, key: InstallationKey): Hono {
  const { page, form, mail, address } = workspace;
  const app = new Hono();
  app.get('/people', page(act, peoplePage));
  app.get('/people/permissions', page('see today', permissionsPage));
  app.get('/people/new', page(act, newPersonPage));
  app.get('/people/:id', page(act, personPage(key)));
  const invite = (to: string, name: string, token: string) =>
    afterwards(() => mail.send(invitationLetter({ to, name, address, token })));
  app.post(
    '/people/new',
    form({
      act,
      input: newPersonInput,
      again: newPersonPage,
      run: async (doing, input) => {
        const invited = await invitePerson(doing, input);
        return 'declined' in invited ? invited : { ...invited, name: input.name, email: input.email };
      },
      afterwards: ({ name, email, token }) => {
        if (token !== undefined) invite(email, name, token);
      },
      done: ({ person, name, email, token }) => {
        const notice =
          token === undefined ? `${name} is in the list` : `An invitation is on its way to ${email}`;
        return { to: `/people/${person}`, notice };
      },
    }),
  );
  app.post(
    '/people/:id',
    form({
      act,
      input: changedPersonInput,
      again: personPage(key),
      run: (doing, input, params) => changePerson(doing, numberOf(params['id']), input),
      afterwards: ({ name, email, before }) => {
        const told = before === null ? [] : [before, email].filter((to) => to !== '');
        afterwards(async () => {
          for (const to of told) await mail.send(addressChangedLetter({ to, name, address }));
        });
      },
      done: ({ before }, params) => {
        const notice =
          before === null
            ? 'Saved'
            : 'Saved. With the new address every session and link ended: if they have no password yet, send a new link.';
        return { to: `/people/${params['id'] ?? ''}`, notice };
      },
    }),
  );
  app.post(
    '/people/:id/roles',
    form({
      act,
      input: rolesInput,
      again: personPage(key),
      run: (doing, { roles }, params) => changeRoles(doing, numberOf(params['id']), roles),
      done: ({ name }, params) => ({
        to: `/people/${params['id'] ?? ''}`,
        notice: `The roles of ${name} are changed, from now on`,
      }),
    }),
  );
  app.post(
    '/people/:id/invitation',
    form({
      act,
      input: nothing,
      again: personPage(key),
      run: (doing, _, params) => inviteAgain(doing, numberOf(params['id'])),
      afterwards: ({ name, email, token }) => invite(email, name, token),
      done: ({ person, email }) => ({
        to: `/people/${person}`,
        notice: `A new link is on its way to ${email}`,
      }),
    }),
  );
  app.post(
    '/people/:id/app-removal',
    form({
      act,
      input: nothing,
      again: personPage(key),
      run: (doing, _, params) => forgetApp(doing, numberOf(params['id'])),
      afterwards: ({ name, email }) =>
        afterwards(() => mail.send(secondFactorLetter({ to: email, name, address }))),
      done: ({ name }, params) => ({
        to: `/people/${params['id'] ?? ''}`,
        notice: `${name} will set up a new app at the next sign-in`,
      }),
    }),
  );
  app.post(
    '/people/:id/closure',
    form({
      act,
      input: nothing,
      again: personPage(key),
      run: (doing, _, params) => closeAccount(doing, numberOf(params['id'])),
      done: ({ name }) => ({ to: '/people', notice: `The account of ${name} is closed` }),
    }),
  );
  return app;
}
