/** Writes what went wrong to standard error, for the person who runs the server; never shown to a visitor. */
export function logError(error: unknown): void {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${told}\n`);
}

/** Writes what happened to standard error as one line of JSON, for programs that watch for it. */
export const logEvent = (
  at: Temporal.Instant,
  event: string,
  about: Record<string, string | number | boolean | null>,
): void => void process.stderr.write(`${JSON.stringify({ at: at.toString(), event, ...about })}\n`);
