/** Whether a meeting has not begun: those who registered for one that has begun need no letter any more. */
export const isToCome = ({ starts_at }: { starts_at: string }, at: Temporal.Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(starts_at), at) > 0;
