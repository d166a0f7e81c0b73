import type { Step } from '../chain/state.ts';

export const stepTitles: Readonly<Record<Step, string>> = {
  'position-stated': 'Position stated',
  accepted: 'Accepted by its reviewer',
  returned: 'Returned to its owner',
  'signed-off': 'Signed off',
  refused: 'Sign-off refused',
  uploaded: 'Uploaded to the inspectorate',
  reopened: 'Reopened',
  superseded: 'Superseded',
};
