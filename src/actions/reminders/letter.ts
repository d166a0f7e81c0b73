import { dayInWords } from '../../platform/day-in-words.ts';
import type { Letter } from '../../platform/mail/index.ts';
import type { Occasion } from '../../reminders/index.ts';
import { openingWords, privateWords } from '../telling/letter-words.ts';
import type { DueAction } from './due-actions.ts';

/** A reminder of an action. The words of a private one stay out of the post. */
export function reminderLetter(to: string, action: DueAction, occasion: Occasion, address: string): Letter {
  const what = action.is_review ? 'to be reviewed' : 'due';
  const day = dayInWords(Temporal.PlainDate.from(action.day));
  const subject = {
    '7-days-before': `Action ${action.reference} is ${what} on ${day}`,
    '1-day-before': `Action ${action.reference} is ${what} on ${day}`,
    overdue: `Action ${action.reference} was ${what} on ${day}`,
    escalation: `Action ${action.reference} is still open: it was ${what} on ${day}`,
  }[occasion];
  const words = openingWords(action) ?? privateWords;
  return {
    to,
    subject,
    text: `${subject}.

${words}

Owner: ${action.owner_name}
${waits[action.state] ?? ''}

${address}/actions/${action.id}
`,
  };
}

const waits: Partial<Record<DueAction['state'], string>> = {
  open: 'It waits for its owner to state a position.',
  returned: 'It went back to its owner.',
  reopened: 'It was reopened and waits for its owner.',
  'position-stated': 'Its position is stated and waits to be reviewed.',
  accepted: 'It is accepted and waits to be signed off.',
};
