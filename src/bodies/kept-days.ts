/** Where the body does not say how long it keeps what people send about themselves: about a quarter of a year. */
const usual = 90;

/** How many days after a meeting that is deleted; `details` are those of an edition of the body folder. */
export function keptDaysOf(details: Record<string, unknown>): number {
  const { keptDays = usual } = (details['privacy'] ?? {}) as { keptDays?: number };
  return keptDays;
}
