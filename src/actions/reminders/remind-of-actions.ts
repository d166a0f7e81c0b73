import type { Clock } from '../../platform/clock.ts';
import { policeDay } from '../../platform/clock.ts';
import {
  addressesOf,
  occasionsOf,
  writeReminders,
  type Occasion,
  type Reminder,
  type ReminderDesk,
} from '../../reminders/index.ts';
import { waitsFor } from '../chain/state.ts';
import { dueActions, type DueAction } from './due-actions.ts';
import { reminderLetter } from './letter.ts';

/**
 * Reminds of actions: 7 days and 1 day before their day and once it has passed, whoever's move it is; 14 days after,
 * the strategic lead and the scrutiny officers.
 */
export async function remindOfActions(desk: ReminderDesk, clock: Clock): Promise<void> {
  const at = clock();
  const today = policeDay(at);
  const roles = await holders(desk);
  const actions = await dueActions(desk.records, today);
  const reminders = actions.flatMap((action) =>
    [...latestOccasions(action, today, roles)].map(([to, occasion]) =>
      reminderOf(action, occasion, to, desk.address),
    ),
  );
  await writeReminders(desk.records, at, 'action', reminders);
}

/** Who is written to, each once: of two occasions on which somebody would be reminded, the later one is told. */
const latestOccasions = (
  action: DueAction,
  today: Temporal.PlainDate,
  roles: Holders,
): Map<string, Occasion> =>
  new Map(
    occasionsOf(Temporal.PlainDate.from(action.day), today).flatMap((occasion) =>
      recipientsOf(action, occasion, roles).map((to) => [to, occasion] as const),
    ),
  );

const reminderOf = (action: DueAction, occasion: Occasion, to: string, address: string): Reminder => ({
  subject: 'action',
  id: action.id,
  occasion: `${occasion} ${action.day}`,
  letter: reminderLetter(to, action, occasion, address),
});

async function holders({ records }: ReminderDesk) {
  return {
    leads: await addressesOf(records, 'strategic-lead'),
    officers: await addressesOf(records, 'scrutiny-officer'),
    deputies: await addressesOf(records, 'deputy-chief'),
    heads: await addressesOf(records, 'office-holder'),
  };
}

type Holders = Awaited<ReturnType<typeof holders>>;

/** Nobody is written to about an action that they may not read: of Part 2 only the lead that it names. */
function recipientsOf(
  action: DueAction,
  occasion: Occasion,
  { leads, officers, deputies, heads }: Holders,
): string[] {
  const isForce = action.promised_by === 'force';
  const reviewers = action.lead_email === null ? (action.part === 2 ? [] : leads) : [action.lead_email];
  if (occasion === 'escalation') return [...new Set([...(isForce ? reviewers : heads), ...officers])];
  switch (waitsFor(action.state, 'other')) {
    case 'owner':
      return action.owner_email === null ? officers : [action.owner_email];
    case 'reviewer':
      return isForce && reviewers.length > 0 ? reviewers : officers;
    case 'signer':
      return isForce ? deputies : heads;
    default:
      return [];
  }
}
