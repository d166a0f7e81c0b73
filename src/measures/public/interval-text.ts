/** "24.1 to 26.3", or nothing where there is no interval. */
export const intervalText = (
  lower: number | null | undefined,
  upper: number | null | undefined,
  format: (value: number) => string,
): string | null => (lower == null || upper == null ? null : `${format(lower)} to ${format(upper)}`);
