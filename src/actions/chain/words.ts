import type { Gate } from './gates.ts';
import type { ActionState, Step } from './state.ts';

/** Where an action stands, as a tag. */
export const stateWords: Readonly<Record<ActionState, string>> = {
  open: 'Open',
  'position-stated': 'Position stated',
  accepted: 'Accepted',
  returned: 'Returned to its owner',
  'signed-off': 'Signed off',
  uploaded: 'Uploaded',
  reopened: 'Reopened',
  superseded: 'Superseded',
};

/** What was done: "it was … by". */
export const stepWords: Readonly<Record<Step, string>> = {
  'position-stated': 'given a position statement',
  accepted: 'accepted',
  returned: 'returned to its owner',
  'signed-off': 'signed off',
  refused: 'refused sign-off',
  uploaded: 'recorded as uploaded',
  reopened: 'reopened',
  superseded: 'superseded',
};

/** What somebody did at a gate: "You … of this action already." */
export const gateWords: Readonly<Record<Gate, string>> = {
  position: 'stated the position',
  review: 'reviewed the position',
  'sign-off': 'decided on the sign-off',
};
