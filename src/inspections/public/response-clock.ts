import { dayText } from '../../published-record/index.ts';
import { responseDays } from '../last-day.ts';

interface Clock {
  publishedOn: string;
  lastDay: string;
  /** Whether there are comments of the body, which make it a response. */
  isGiven: boolean;
  today: string;
}

/** The sum behind the last day, and where it stands: "The report was published on 1 March 2021. … the last day is …" */
export function responseClock({ publishedOn, lastDay, isGiven, today }: Clock): string {
  const sum =
    `The report was published on ${dayText(publishedOn)}. Section 55 of the Police Act 1996 gives ${responseDays} days ` +
    `beginning with that day, so the last day is ${dayText(lastDay)}.`;
  if (isGiven) return `${sum} The response is below.`;
  const left = Temporal.PlainDate.from(today).until(lastDay, { largestUnit: 'days' }).days;
  if (left < 0) return `${sum} It has passed by ${counted(-left)}, and the response is not complete.`;
  return left === 0 ? `${sum} That is today.` : `${sum} That is in ${counted(left)}.`;
}

const counted = (days: number): string => (days === 1 ? '1 day' : `${days} days`);
