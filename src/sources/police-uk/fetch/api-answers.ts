/**
 * What we rely on in the answers of the data.police.uk API ("Police API documentation", one page per method).
 * Extra keys are let through; a missing key or another type is a changed format and is reported by name.
 */
import { z } from 'zod';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'is not a month written YYYY-MM');
const text = z
  .string()
  .nullish()
  .transform((given) => given ?? '');

/** Coordinates come as text; a few are unreadable and are then treated as absent, not as a changed format. */
const place = z
  .object({
    latitude: z.union([z.string(), z.number()]).nullable(),
    longitude: z.union([z.string(), z.number()]).nullable(),
    street: z.object({ name: text }).nullish(),
  })
  .nullable();

export const crimeAnswer = z.object({
  category: z.string().min(1),
  persistent_id: text,
  id: z.number().int(),
  month,
  location: place,
  location_type: text,
  context: text,
  outcome_status: z.object({ category: text }).nullable(),
});
export type CrimeAnswer = z.infer<typeof crimeAnswer>;

export const outcomeAnswer = z.object({
  category: z.object({ code: z.string().min(1), name: z.string().min(1) }),
  date: month,
  crime: crimeAnswer.omit({ id: true, outcome_status: true }),
});
export type OutcomeAnswer = z.infer<typeof outcomeAnswer>;

/** Older answers say `false` where newer ones leave the outcome empty. */
const stopOutcome = z
  .union([z.string(), z.literal(false)])
  .nullable()
  .transform((given) => (given === false || given === null ? '' : given));

export const stopAnswer = z.object({
  type: z.string().min(1),
  datetime: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/, 'is not an ISO date and time'),
  operation: z.boolean().nullish(),
  operation_name: text,
  location: place,
  gender: text,
  age_range: text,
  self_defined_ethnicity: text,
  officer_defined_ethnicity: text,
  legislation: text,
  object_of_search: text,
  outcome: stopOutcome,
  outcome_linked_to_object_of_search: z.boolean().nullish(),
  removal_of_more_than_outer_clothing: z.boolean().nullish(),
});
export type StopAnswer = z.infer<typeof stopAnswer>;

/** `crimes-street-dates`: the months that can be had, newest first, and the forces with stop and search in each. */
export const monthsAnswer = z.array(z.object({ date: month, 'stop-and-search': z.array(z.string()) })).min(1);
export type MonthsAnswer = z.infer<typeof monthsAnswer>;

export const forcesAnswer = z.array(z.object({ id: z.string().min(1), name: z.string().min(1) })).min(1);
