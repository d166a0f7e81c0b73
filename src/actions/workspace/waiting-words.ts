import type { WholeAction } from '../action-reads.ts';
import { waitsFor } from '../chain/state.ts';

/** Whose move it is, as the line beneath the title. */
export function waitingWords({ action, state }: WholeAction): string {
  const isForce = action.promised_by === 'force';
  switch (waitsFor(state, action.origin)) {
    case 'owner':
      return `It waits for its owner, ${action.owner_name ?? action.owner_post}.`;
    case 'reviewer':
      return `It waits for ${isForce ? (action.lead_name ?? 'a strategic lead') : 'a scrutiny officer'} to review it.`;
    case 'signer':
      return `It waits for ${isForce ? 'the deputy chief constable' : 'the office-holder'} to sign it off.`;
    case 'uploader':
      return 'It is signed off and waits to be uploaded to the inspectorate.';
    case 'nobody':
      return 'It is closed.';
  }
}
