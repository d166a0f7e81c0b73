import { z } from 'zod';

/** Words that must be there; `says` is told when they are not: "Enter the title". */
export const words = (says: string, most = 200) =>
  z
    .string(says)
    .trim()
    .min(1, says)
    .max(most, `Use at most ${most.toLocaleString('en-GB')} characters`);

/** Words that may be left out: '' then. */
export const optionalWords = (most = 10_000) =>
  z
    .string()
    .trim()
    .max(most, `Use at most ${most.toLocaleString('en-GB')} characters`)
    .default('');

/** A day of a DayInput. */
export const day = (says: string) =>
  z
    .string(says)
    .refine(isDay, says)
    .transform((text) => Temporal.PlainDate.from(text));

/** A day that may be left out: undefined then. */
export const optionalDay = (says = 'Enter a day, such as 3 March 2021') =>
  z
    .string()
    .default('')
    .refine((text) => text === '' || isDay(text), says)
    .transform((text) => (text === '' ? undefined : Temporal.PlainDate.from(text)));

/** A box of a Tick: true when ticked. */
export const tick = z
  .literal('yes')
  .optional()
  .transform((value) => value === 'yes');

/** Any number of choices: none, one, or an array. */
export const manyOf = <Value>(one: z.ZodType<Value>) =>
  z.preprocess(
    (sent) => (sent === undefined ? [] : Array.isArray(sent) ? (sent as unknown[]) : [sent]),
    z.array(one),
  );

/** The largest number that the id of a row can be: PostgreSQL's integer. */
export const largestId = 2_147_483_647;

/** The id of a row, of a form. */
export const rowId = z.coerce.number().int().positive().max(largestId);

/** The version that the form was made from, of `WorkForm version`. */
export const version = z.coerce.number().int().positive();

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
};
