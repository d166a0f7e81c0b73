import { policeDay } from '../../platform/clock.ts';
import { dayInWords } from '../../platform/day-in-words.ts';
import type { WholeAction } from '../action-reads.ts';
import { originWords } from './words.ts';

/** Where an action comes from, with the way there. */
export function originOf({ action }: WholeAction) {
  const called = action.origin_reference === '' ? '' : ` (${action.origin_reference})`;
  return (
    <>
      {originWords[action.origin]}
      {called}
      {action.meeting_at !== null && (
        <>
          {': '}
          <a href={`/meetings/${action.meeting ?? ''}`}>
            {action.meeting_title}, {dayInWords(policeDay(Temporal.Instant.from(action.meeting_at)))}
          </a>
          {action.minute_section !== null &&
            `, paragraph ${action.minute_section}.${action.minute_paragraph ?? ''}`}
        </>
      )}
      {action.inspection_id !== null && (
        <>
          {': '}
          <a href={`/inspections/${action.inspection_id}`}>{action.inspection_title}</a>
          {`, number ${action.recommendation_number ?? ''}`}
        </>
      )}
      {action.commitment !== null && `: ${action.commitment}`}
    </>
  );
}
