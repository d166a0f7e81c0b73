import { may, type Actor } from '../../accounts/index.ts';
import { policeDay } from '../../platform/clock.ts';
import { dayInWords } from '../../platform/day-in-words.ts';
import type { WholeAction } from '../action-reads.ts';
import { originWords } from './words.ts';

/** Where an action comes from, with the way there for those who may go it. */
export function originOf({ action }: WholeAction, actor: Actor) {
  const called = action.origin_reference === '' ? '' : ` (${action.origin_reference})`;
  const ofPanel = may(actor, 'see what is shared with the panel');
  const opensMeeting = may(actor, 'see meetings') || (ofPanel && action.meeting_shared === true);
  const opensReport = may(actor, 'see inspections') || (ofPanel && action.inspection_shared === true);
  return (
    <>
      {originWords[action.origin]}
      {called}
      {action.meeting_at !== null && (
        <>
          {': '}
          <Way href={`/meetings/${action.meeting ?? ''}`} isOpen={opensMeeting}>
            {`${action.meeting_title ?? ''}, ${dayInWords(policeDay(Temporal.Instant.from(action.meeting_at)))}`}
          </Way>
          {action.minute_section !== null &&
            `, paragraph ${action.minute_section}.${action.minute_paragraph ?? ''}`}
        </>
      )}
      {action.inspection_id !== null && (
        <>
          {': '}
          <Way href={`/inspections/${action.inspection_id}`} isOpen={opensReport}>
            {action.inspection_title ?? ''}
          </Way>
          {`, number ${action.recommendation_number ?? ''}`}
        </>
      )}
      {action.commitment !== null && `: ${action.commitment}`}
    </>
  );
}

const Way = ({ href, isOpen, children }: { href: string; isOpen: boolean; children: string }) =>
  isOpen ? <a href={href}>{children}</a> : <>{children}</>;
