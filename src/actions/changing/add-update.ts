import { may } from '../../accounts/index.ts';
import { isDeclined, notThere, type Declined, type Doing } from '../../audit/index.ts';
import { policeDay } from '../../platform/clock.ts';
import { marksDeclined } from '../../record-text/index.ts';
import type { Progress } from '../action.ts';
import { isClosed } from '../chain/state.ts';
import { stateWords } from '../chain/words.ts';
import { lockedAction } from '../locked-action.ts';

export interface NewUpdate {
  action: number;
  /** The day it tells of, `YYYY-MM-DD`. */
  dated: string;
  text: string;
  progress: Progress;
  /** Who told it, where that is not who writes it down: "Head of Corporate Communications". */
  givenBy?: string;
}

/** A dated update, by the owner, the strategic lead or, for anybody, the scrutiny officer. Updates are only added. */
export async function addUpdate(doing: Doing, input: NewUpdate): Promise<{ id: number } | Declined> {
  const held = await lockedAction(doing, input.action);
  if (isDeclined(held)) return held;
  const { actor, tx, at } = doing;
  const isTheirs = [held.action.owner, held.action.strategic_lead].includes(actor.person);
  if (!isTheirs && !may(actor, 'update any action')) return notThere;
  if (isClosed(held.state))
    return { declined: `It is ${stateWords[held.state].toLowerCase()}; reopen it before you add to it.` };
  if (input.text.trim() === '') return { declined: 'Say how it stands.', field: 'text' };
  const marks = marksDeclined({ text: input.text });
  if (marks !== undefined) return marks;
  if (Temporal.PlainDate.compare(input.dated, policeDay(at)) > 0)
    return { declined: 'An update cannot tell of a day that is still to come.', field: 'dated' };
  const row = {
    action: input.action,
    dated: input.dated,
    text: input.text.trim(),
    progress: input.progress,
    given_by: input.givenBy?.trim() ?? '',
    written_by: actor.person,
    written_at: at.toString(),
  };
  const { id } = await tx.insertInto('action_update').values(row).returning('id').executeTakeFirstOrThrow();
  await doing.changed({ subject: 'action', id: input.action, after: row });
  return { id };
}
