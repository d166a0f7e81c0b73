/** Writes what went wrong to standard error, for the person who runs the server; never shown to a visitor. */
export function logError(error: unknown): void {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${told}\n`);
}
