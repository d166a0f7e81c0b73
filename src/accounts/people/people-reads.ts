import type { Records } from '../../platform/db/open-database.ts';
import type { Actor } from '../actor.ts';
import { may } from '../permissions.ts';
import type { Role } from '../role.ts';

export interface HeldRole {
  role: Role;
  from: string;
  to: string | null;
}

export interface ListedPerson {
  id: number;
  name: string;
  post: string;
  organisation: Actor['organisation'];
  email: string | null;
  namedInPublic: boolean;
  closedAt: string | null;
  version: number;
  /** Present ones first, then those that ended. */
  roles: HeldRole[];
  hasPassword: boolean;
  hasApp: boolean;
  lastSeen: string | null;
}

/** Everybody, for those who look after people; nobody, for everyone else. */
export async function peopleFor(actor: Actor, db: Records, person?: number): Promise<ListedPerson[]> {
  if (!may(actor, 'look after people')) return [];
  const rows = await db
    .selectFrom('person')
    .leftJoin('password', 'password.person', 'person.id')
    .leftJoin('second_factor', 'second_factor.person', 'person.id')
    .select(['person.id', 'name', 'post', 'organisation', 'email', 'named_in_public', 'closed_at', 'version'])
    .select(['password.set_at', 'second_factor.confirmed_at'])
    .select((eb) =>
      eb
        .selectFrom('session')
        .select((of) => of.fn.max('seen_at').as('last'))
        .whereRef('session.person', '=', 'person.id')
        .as('last_seen'),
    )
    .$if(person !== undefined, (query) => query.where('person.id', '=', person ?? 0))
    .orderBy('name')
    .orderBy('person.id')
    .execute();
  const roles = Map.groupBy(await rolesHeld(db, person), (role) => role.person);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    post: row.post,
    organisation: row.organisation,
    email: row.email,
    namedInPublic: row.named_in_public,
    closedAt: row.closed_at,
    version: row.version,
    roles: (roles.get(row.id) ?? []).map(({ role, granted_at, ended_at }) => ({
      role,
      from: granted_at,
      to: ended_at,
    })),
    hasPassword: row.set_at !== null,
    hasApp: row.confirmed_at !== null,
    lastSeen: row.last_seen,
  }));
}

export const personFor = async (actor: Actor, db: Records, id: number): Promise<ListedPerson | undefined> =>
  (await peopleFor(actor, db, id))[0];

const rolesHeld = (db: Records, person: number | undefined) =>
  db
    .selectFrom('person_role')
    .select(['person', 'role', 'granted_at', 'ended_at'])
    .$if(person !== undefined, (query) => query.where('person', '=', person ?? 0))
    .orderBy('ended_at', (order) => order.desc().nullsFirst())
    .orderBy('granted_at', 'desc')
    .orderBy('role')
    .execute();
