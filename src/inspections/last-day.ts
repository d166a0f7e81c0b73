/** Days that section 55 of the Police Act 1996 gives, beginning with the day on which the report is published. */
export const responseDays = 56;

/**
 * The last day on which the response may be published: the 56th day, the day of publication being the first. Published
 * on 1 March, the last day is 25 April. (Police Act 1996, section 55: "before the end of the period of 56 days
 * beginning with the day on which the report is published".)
 */
export const lastDayOfResponse = (publishedOn: Temporal.PlainDate): Temporal.PlainDate =>
  publishedOn.add({ days: responseDays - 1 });
