/** The later of two instants, each as the database prints it. */
export const laterOf = (one: string, other: string): string =>
  Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)) >= 0 ? one : other;
