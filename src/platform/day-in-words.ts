/** January to December. */
export const monthNames =
  'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** 3 March 2021. Written from lists: a page may name thousands of days, and making a formatter for each takes seconds. */
export const dayInWords = ({ day, month, year }: Temporal.PlainDate): string =>
  `${day} ${monthNames[month - 1] ?? ''} ${year}`;

/** Wednesday 3 March 2021. */
export const weekdayInWords = (day: Temporal.PlainDate): string =>
  `${weekdays[day.dayOfWeek - 1] ?? ''} ${dayInWords(day)}`;
