/**
 * The only place that asks what time it is.
 * Police days are days in London; everything stored is an instant.
 */
export const policeTimeZone = 'Europe/London';

/** The present instant; tests pass their own clock instead. */
export type Clock = () => Temporal.Instant;

export const systemClock: Clock = () => Temporal.Now.instant();

/** The London calendar day of an instant. */
export const policeDay = (instant: Temporal.Instant): Temporal.PlainDate =>
  instant.toZonedDateTimeISO(policeTimeZone).toPlainDate();

/** Milliseconds since the epoch, for measuring how long work takes. */
export const systemMillis = (): number => Date.now();

/** Waits for so many milliseconds. */
export type Sleep = (milliseconds: number) => Promise<void>;

export const systemSleep: Sleep = (milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
