/** "220 kB", "1.4 MB": in thousands of bytes, as file managers say it. */
export const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(Math.round(bytes / 100_000) / 10).toString()} MB`;
