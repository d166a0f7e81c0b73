import type { BaseSchema } from '../../../db/schema.ts';
import type { Origin } from '../action.ts';

/** A row of the chain: what was done, never undone. */
export type Step = BaseSchema['action_step']['step'];

/** Where an action stands; told by its rows, never kept. */
export type ActionState =
  | 'open'
  | 'position-stated'
  | 'accepted'
  | 'returned'
  | 'signed-off'
  | 'uploaded'
  | 'reopened'
  | 'superseded';

export const actionStates = [
  'open',
  'position-stated',
  'accepted',
  'returned',
  'signed-off',
  'uploaded',
  'reopened',
  'superseded',
] as const satisfies readonly ActionState[];

/** Refused at the last gate, an action goes back to its owner as one that the reviewer returned does. */
export const stateAfter: Readonly<Record<Step, ActionState>> = {
  'position-stated': 'position-stated',
  accepted: 'accepted',
  returned: 'returned',
  'signed-off': 'signed-off',
  refused: 'returned',
  uploaded: 'uploaded',
  reopened: 'reopened',
  superseded: 'superseded',
};

const following: Readonly<Record<ActionState, readonly Step[]>> = {
  open: ['position-stated', 'superseded'],
  'position-stated': ['accepted', 'returned', 'superseded'],
  accepted: ['signed-off', 'refused', 'superseded'],
  returned: ['position-stated', 'superseded'],
  'signed-off': ['uploaded', 'reopened', 'superseded'],
  uploaded: ['reopened', 'superseded'],
  reopened: ['position-stated', 'superseded'],
  superseded: [],
};

/** Whether this may be the next row. */
export const mayFollow = (state: ActionState, step: Step): boolean => following[state].includes(step);

/** Where an action stands after these rows, the oldest first. Rows in an order that no one could have made throw. */
export function stateOf(steps: readonly { step: Step }[]): ActionState {
  let state: ActionState = 'open';
  for (const { step } of steps) {
    if (!mayFollow(state, step)) throw new Error(`“${step}” cannot follow “${state}”`);
    state = stateAfter[step];
  }
  return state;
}

/** Nobody has to do anything more for it to be done. */
export const isClosed = (state: ActionState): boolean =>
  state === 'signed-off' || state === 'uploaded' || state === 'superseded';

/** Whose move it is. Only answers to recommendations are uploaded to the inspectorate. */
export function waitsFor(
  state: ActionState,
  origin: Origin,
): 'owner' | 'reviewer' | 'signer' | 'uploader' | 'nobody' {
  if (state === 'position-stated') return 'reviewer';
  if (state === 'accepted') return 'signer';
  if (state === 'signed-off' && origin === 'recommendation') return 'uploader';
  return isClosed(state) ? 'nobody' : 'owner';
}
