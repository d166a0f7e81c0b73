import { z } from 'zod';
import { isDay } from '../platform/files/fields.ts';

/** Marks with braces belong to texts that are written in the workspace. */
const noBraces = { error: 'may hold no braces: marks are made in the workspace' };

/** Words that somebody has to have written. */
export const wordsField = z
  .string()
  .trim()
  .min(1, { error: 'must not be empty' })
  .regex(/^[^{}]*$/, noBraces);

export const optionalWordsField = z
  .string()
  .trim()
  .regex(/^[^{}]*$/, noBraces)
  .default('');

/** A day and a time of clocks in London. */
export interface DayAndTime {
  day: string;
  time: string;
}

/** `2021-03-03 11:00`, as clocks in London show it. */
export const dayAndTimeField = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d$/, {
    error: ({ input }) => `${JSON.stringify(input)} must be a day and a time such as 2021-03-03 11:00`,
  })
  .refine((text) => isDay(text.slice(0, 10)), { error: 'names a day that does not exist' })
  .transform((text): DayAndTime => ({ day: text.slice(0, 10), time: text.slice(11) }));

/** The words that one of a list of words may be. */
export const keysOf = <Key extends string>(named: Readonly<Record<Key, unknown>>): [Key, ...Key[]] =>
  Object.keys(named) as [Key, ...Key[]];
