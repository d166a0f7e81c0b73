import { notThere, type Declined, type Doing } from '../audit/index.ts';
import { stateOf, type ActionState } from './chain/state.ts';
import { visibleTo } from './visible-actions.ts';

type Row = Awaited<ReturnType<typeof readRow>>;
type StepRow = Awaited<ReturnType<typeof readSteps>>[number];

/** An action as a command holds it: nobody else changes it until the transaction ends. */
export interface LockedAction {
  action: NonNullable<Row>;
  steps: readonly StepRow[];
  state: ActionState;
}

/** Takes hold of an action that the actor may read; what he or she may not is not there. */
export async function lockedAction({ tx, actor }: Doing, id: number): Promise<LockedAction | Declined> {
  const action = await readRow(tx, actor, id);
  if (action === undefined) return notThere;
  const steps = await readSteps(tx, id);
  return { action, steps, state: stateOf(steps) };
}

const readRow = (tx: Doing['tx'], actor: Doing['actor'], id: number) =>
  tx
    .selectFrom('action')
    .selectAll()
    .where('id', '=', id)
    .where(visibleTo(actor))
    .forUpdate()
    .executeTakeFirst();

const readSteps = (tx: Doing['tx'], id: number) =>
  tx.selectFrom('action_step').selectAll().where('action', '=', id).orderBy('id').execute();
