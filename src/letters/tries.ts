/** For so long whoever sends a letter has it alone; longer than a mail server may take. */
export const takenFor = { minutes: 10 } as const;

/** Given up after so many tries: with the waits between them, after nearly five days. */
const mostTries = 12;

/** Minutes until the next try: 10 after the first, twice as long after each, a day at most. */
const waitAfter = (tries: number): number => Math.min(10 * 2 ** (tries - 1), 24 * 60);

/** How a letter stands once this try has failed. */
export const afterFailure = (error: unknown, tries: number, now: Temporal.Instant) => ({
  failed_because: reasonOf(error),
  try_at: now.add({ minutes: waitAfter(tries) }).toString(),
  given_up_at: tries < mostTries ? null : now.toString(),
});

/** What the mail server or the program said, as one short line. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim().slice(0, 300) ||
  'No reason was given';
