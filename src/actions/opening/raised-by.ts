import type { Declined } from '../../audit/index.ts';
import type { RecordsTx } from '../../platform/db/open-database.ts';
import type { ActionToOpen } from './action-to-open.ts';

interface Raised {
  meeting: number | null;
  part: 1 | 2;
}

/**
 * What an action takes from its origin: one from a minute belongs to the meeting and the part of those minutes,
 * so that what was said in private never comes out as a public action.
 */
export async function raisedBy(tx: RecordsTx, input: ActionToOpen): Promise<Raised | Declined> {
  const told: Raised = { meeting: input.meeting ?? null, part: input.part ?? 1 };
  if (input.origin === 'commitment' && !input.commitment)
    return { declined: 'Say which commitment of the plan it is.', field: 'commitment' };
  if (input.origin === 'recommendation') return (await recommendationFault(tx, input)) ?? told;
  if (input.origin !== 'minute') return told;
  const raised = await tx
    .selectFrom('minute')
    .innerJoin('minutes', 'minutes.id', 'minute.minutes')
    .select(['minutes.meeting', 'minutes.part'])
    .where('minute.id', '=', input.minute ?? 0)
    .executeTakeFirst();
  return raised ?? { declined: 'Say which paragraph of the minutes raised it.', field: 'minute' };
}

async function recommendationFault(tx: RecordsTx, input: ActionToOpen): Promise<Declined | undefined> {
  const found = await tx
    .selectFrom('recommendation')
    .select('id')
    .where('id', '=', input.recommendation ?? 0)
    .executeTakeFirst();
  return found === undefined
    ? { declined: 'Say which recommendation it answers.', field: 'recommendation' }
    : undefined;
}
