import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { changedMeanwhile } from '../changed-meanwhile.ts';
import type { FiguresOf } from '../figures-of.ts';
import { figuresDeclined } from './figures-declined.ts';
import { lockedMinutes } from './minutes-in-draft.ts';
import { minutesState } from '../minutes-state.ts';

export interface Approval {
  id: number;
  version: number;
  /** The later meeting that approved them. */
  approvedBy: number;
}

/** Approves circulated minutes, at a meeting after the one they tell of that has begun. */
export async function approveMinutes(
  doing: Doing,
  { id, version, approvedBy }: Approval,
  figuresOf?: FiguresOf,
): Promise<{ meeting: number } | Declined> {
  const { tx, at } = doing;
  const minutes = await lockedMinutes(doing, id);
  if (minutes === undefined) return notThere;
  const state = minutesState(minutes);
  if (state === 'approved') return { declined: 'These minutes are already approved.' };
  if (state === 'draft') return { declined: 'These minutes are a draft: circulate them first.' };
  if (minutes.version !== version) return changedMeanwhile({});
  const held = await tx
    .selectFrom('meeting')
    .select('starts_at')
    .where('id', '=', minutes.meeting)
    .executeTakeFirstOrThrow();
  const approving = await tx
    .selectFrom('meeting')
    .select('starts_at')
    .where('id', '=', approvedBy)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();
  if (approving === undefined || !isBefore(held.starts_at, approving.starts_at))
    return { declined: 'Choose a meeting after the one that these minutes are of.', field: 'approvedBy' };
  if (!isBefore(approving.starts_at, at.toString()))
    return { declined: 'That meeting has not begun yet.', field: 'approvedBy' };
  const unread = figuresOf && (await figuresDeclined(doing, id, figuresOf));
  if (unread !== undefined) return unread;
  const after = { approved_at: at.toString(), approved_by_meeting: approvedBy, version: version + 1 };
  await tx.updateTable('minutes').set(after).where('id', '=', id).execute();
  await doing.changed({ subject: 'minutes', id, after });
  return { meeting: minutes.meeting };
}

const isBefore = (one: string, other: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)) < 0;
