import { may, type Actor } from '../accounts/index.ts';
import type { Records } from '../platform/db/open-database.ts';

export interface PossibleOwner {
  id: number;
  name: string;
  post: string;
}

/** Those who can be named as the owner of an action. */
export async function possibleOwnersFor(actor: Actor, db: Records): Promise<PossibleOwner[]> {
  if (!may(actor, 'open actions')) return [];
  return db
    .selectFrom('person')
    .select(['id', 'name', 'post'])
    .where('closed_at', 'is', null)
    .orderBy('name')
    .execute();
}

export interface MeetingChoice {
  id: number;
  title: string;
  starts_at: string;
}

/** The meetings that may have approved minutes of a meeting: later ones that were not cancelled. */
export async function laterMeetingsFor(
  actor: Actor,
  db: Records,
  startsAt: string,
): Promise<MeetingChoice[]> {
  if (!may(actor, 'approve minutes')) return [];
  return db
    .selectFrom('meeting')
    .select(['id', 'title', 'starts_at'])
    .where('starts_at', '>', startsAt)
    .where('cancelled_at', 'is', null)
    .orderBy('starts_at')
    .execute();
}
