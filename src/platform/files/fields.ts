import { z } from 'zod';

/** Text that somebody has to have written. */
export const textField = z.string().trim().min(1, { error: 'must not be empty' });

/** A short name used in addresses: `neighbourhood-crime`. */
export const slugField = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: ({ input }) =>
    `${quoted(input)} must be small letters, digits and single hyphens, such as neighbourhood-crime`,
});

/** A calendar day that exists, as `2024-05-08`. */
export const dayField = z
  .string()
  .refine(isDay, { error: ({ input }) => `${quoted(input)} must be a day such as 2024-05-08` });

/** A calendar month, as `2024-05`. */
export const monthField = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, {
  error: ({ input }) => `${quoted(input)} must be a month such as 2024-05`,
});

/** Whether text is a day that exists, in the form YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

const quoted = (input: unknown): string => JSON.stringify(input);
