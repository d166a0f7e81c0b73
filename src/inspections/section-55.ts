import { dayInWords, weekdayInWords } from '../platform/day-in-words.ts';

/** Days of the period in which the law asks for the response, the day of publication being the first of them. */
export const responseDays = 56;

/** Which duty a response fulfils. */
export type ResponseDuty = 'section-55' | 'paragraph-28b';

/**
 * The last day of a period of 56 days "beginning with the day" on which a report is published: that day is day 1, so
 * the last day is 55 days after it. Section 55 of the Police Act 1996, for a report of the inspectorate; paragraph 28B
 * of Schedule 3 to the Police Reform Act 2002 with the day on which the IOPC made the recommendation. Calendar days,
 * Sundays and holidays too. Published on 1 March: 25 April.
 */
export const lastDay = (published: Temporal.PlainDate): Temporal.PlainDate =>
  published.add({ days: responseDays - 1 });

/** Which day of the period a day is: 1 on the day of publication, 56 on the last; more when it has passed. */
export const dayOfPeriod = (published: Temporal.PlainDate, day: Temporal.PlainDate): number =>
  published.until(day, { largestUnit: 'days' }).days + 1;

const rules: Readonly<Record<ResponseDuty, { law: string; begins: string; asks: string }>> = {
  'section-55': {
    law: 'Section 55 of the Police Act 1996',
    begins: 'the report was published',
    asks: 'the body’s comments, the chief officer’s comments and the reply to them must be published',
  },
  'paragraph-28b': {
    law: 'Paragraph 28B of Schedule 3 to the Police Reform Act 2002',
    begins: 'the recommendation was made',
    asks: 'the response must be given in writing',
  },
};

/** The sum in words, step by step, for the page. */
export function explainLastDay(published: Temporal.PlainDate, duty: ResponseDuty): string[] {
  const { law, begins, asks } = rules[duty];
  const endOfMonth = published.with({ day: published.daysInMonth });
  const last = lastDay(published);
  const atEnd = dayOfPeriod(published, endOfMonth);
  return [
    `${law}: ${asks} before the end of the period of ${responseDays} days beginning with the day on which ${begins}.`,
    `“Beginning with the day” counts that day itself: day 1 is ${weekdayInWords(published)}.`,
    `Day ${atEnd} is ${dayInWords(endOfMonth)}, the last day of that month.`,
    `Day ${responseDays} is ${responseDays} − 1 = ${responseDays - 1} days after day 1: ${weekdayInWords(last)}.`,
    `Every day counts, weekends and holidays too. The last day is ${dayInWords(last)}, until midnight in London.`,
  ];
}
