import { shortDay } from '../london-time.ts';
import { askers } from '../words.ts';
import type { QuestionListed } from './published-reads.ts';

type Answered = Pick<QuestionListed, 'asked_by' | 'answered_on' | 'declined_because' | 'received_on'>;

/** "Asked by the office-holder. Answered on 3 March 2021." */
export function answerState({ asked_by, answered_on, declined_because, received_on }: Answered): string {
  const asked = `Asked by ${askers[asked_by]}, received ${shortDay(received_on)}.`;
  if (answered_on !== null) return `${asked} Answered on ${shortDay(answered_on)}.`;
  return `${asked} ${declined_because === '' ? 'Not answered yet.' : 'It will not be answered.'}`;
}
