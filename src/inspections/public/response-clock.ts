import { dayText } from '../../published-record/index.ts';
import { responseDays } from '../section-55.ts';
import type { InspectionContent } from '../public-content.ts';

interface Clock {
  kind: InspectionContent['kind'];
  publishedOn: string;
  lastDay: string;
  /** Whether there are comments of the body, which make it a response. */
  isGiven: boolean;
  today: string;
}

/** Which law gives the days: that of reports, or that of recommendations of the IOPC. */
const laws = {
  report: 'Section 55 of the Police Act 1996',
  iopc: 'Paragraph 28B of Schedule 3 to the Police Reform Act 2002',
};

/** The sum behind the last day, and where it stands: "The report was published on 1 March 2021. … the last day is …" */
export function responseClock({ kind, publishedOn, lastDay, isGiven, today }: Clock): string {
  const sum =
    `${kind === 'iopc' ? 'The recommendation was made' : 'The report was published'} on ${dayText(publishedOn)}. ` +
    `${laws[kind === 'iopc' ? 'iopc' : 'report']} gives ${responseDays} days ` +
    `beginning with that day, so the last day is ${dayText(lastDay)}.`;
  if (isGiven) return `${sum} The response is below.`;
  const left = Temporal.PlainDate.from(today).until(lastDay, { largestUnit: 'days' }).days;
  if (left < 0) return `${sum} It has passed by ${counted(-left)}, and the response is not complete.`;
  return left === 0 ? `${sum} That is today.` : `${sum} That is in ${counted(left)}.`;
}

const counted = (days: number): string => (days === 1 ? '1 day' : `${days} days`);
