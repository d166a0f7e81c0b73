import type { Actor } from '../actor.ts';

export const organisations: Readonly<Record<Actor['organisation'], string>> = {
  body: 'The elected body and its office',
  force: 'The police force',
  panel: 'The police and crime panel',
  other: 'Another organisation',
};

/** An instant as a London day: 3 March 2021. */
export const dayOf = (instant: string): string => zoned(instant).toLocaleString('en-GB', day);

/** An instant as a London day and time: 3 March 2021, 10:05. */
export const momentOf = (instant: string): string =>
  `${dayOf(instant)}, ${zoned(instant).toLocaleString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;

const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;

const zoned = (instant: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/London');
