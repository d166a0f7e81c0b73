import { policeDay, type Clock } from '../platform/clock.ts';
import { dayInWords } from '../platform/day-in-words.ts';
import { addressesOf, writeReminders, type Reminder, type ReminderDesk } from '../reminders/index.ts';
import { unansweredInspections, type TimedInspection } from './inspection-reads.ts';

/** Days before the last day at which those who answer are reminded. */
const before = [28, 14, 7, 1, 0];

/** The occasion that a last day is on: the nearest of 28, 14, 7, 1 and 0 days before, or that it has passed. */
export function responseOccasion(lastDay: Temporal.PlainDate, today: Temporal.PlainDate): string | undefined {
  const { days } = today.until(lastDay, { largestUnit: 'days' });
  if (days < 0) return 'overdue';
  const reached = before.findLast((ahead) => days <= ahead);
  return reached === undefined ? undefined : `${reached}-days-before`;
}

/** Reminds the scrutiny officers and the office-holder of responses that the law asks for. */
export async function remindOfResponses(desk: ReminderDesk, clock: Clock): Promise<void> {
  const at = clock();
  const today = policeDay(at);
  const officers = await addressesOf(desk.records, 'scrutiny-officer');
  const to = [...new Set([...officers, ...(await addressesOf(desk.records, 'office-holder'))])];
  const reports = await unansweredInspections(desk.records, at);
  await writeReminders(
    desk.records,
    at,
    'inspection',
    reports.flatMap((report) => to.flatMap((one) => reminderOf(report, one, today, desk.address))),
  );
}

function reminderOf(
  { id, title, lastDay }: TimedInspection,
  to: string,
  today: Temporal.PlainDate,
  address: string,
): Reminder[] {
  const occasion = lastDay === null ? undefined : responseOccasion(lastDay, today);
  if (lastDay === null || occasion === undefined) return [];
  const last = dayInWords(lastDay);
  const subject = `${occasion === 'overdue' ? 'Overdue: the' : 'The'} last day to answer “${title}” ${occasion === 'overdue' ? 'was' : 'is'} ${last}`;
  const text = `${subject}.\n\nHow the day is worked out, and what is still missing:\n${address}/inspections/${id}\n`;
  return [
    {
      subject: 'inspection',
      id,
      occasion: `${occasion} ${lastDay.toString()}`,
      letter: { to, subject, text },
    },
  ];
}
