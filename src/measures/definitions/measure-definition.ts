import { z } from 'zod';

const name = z.string().trim().min(1);

/** A column name as SQL and CSV headers use them. */
const column = z.string().regex(/^[a-z][a-z0-9_]*$/, 'must be a column name such as crime_type');

/** One condition on the rows that count: the column is one of these, is none of these, or is there at all. */
export const filter = z
  .strictObject({
    column,
    is: z.array(name).min(1).optional(),
    is_not: z.array(name).min(1).optional(),
    present: z.boolean().optional(),
  })
  .refine(
    ({ is, is_not, present }) => [is, is_not, present].filter((test) => test !== undefined).length === 1,
    {
      error: 'must say one of is, is_not and present',
    },
  );
export type Filter = z.infer<typeof filter>;

/** How the measure is spoken of: `noun` starts a sentence about it, `one` and `many` follow a number. */
const words = z.strictObject({ noun: name, one: name, many: name });
export type MeasureWords = z.infer<typeof words>;

export const measureId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be words joined by hyphens');

const described = {
  id: measureId,
  version: z.int().min(1),
  valid_from: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2013-06')
    .optional(),
  title: name,
  definition: name,
  unit: name,
  polarity: z.enum(['lower-is-better', 'higher-is-better', 'neutral']),
  words: words.optional(),
  synonyms: z.array(name).default([]),
  caveats: z.array(name).default([]),
  sensitive: z.boolean().default(false),
  bound: z.enum(['at-most', 'at-least']).optional(),
};

const computed = {
  ...described,
  source: name,
  counts: name,
  where: z.array(filter).default([]),
  breakdowns: z.array(column).default([]),
};

const count = z.strictObject({
  ...computed,
  kind: z.literal('count'),
  rate_base: z.enum(['residents', 'residents-by-ethnicity']).optional(),
});

const share = z
  .strictObject({
    ...computed,
    kind: z.literal('share'),
    unit: z.literal('percent'),
    numerator: z.array(filter).min(1),
    denominator: z.strictObject({ source: name, where: z.array(filter).default([]) }).optional(),
    /** Its latest months are unfinished and still change as records are completed: it has no trend word. */
    maturing: z.boolean().optional(),
  })
  .refine(({ denominator, breakdowns }) => denominator === undefined || breakdowns.length === 0, {
    path: ['breakdowns'],
    error: 'a share over another source cannot be broken down',
  });

const reported = z.strictObject({ ...described, kind: z.literal('reported'), source: z.literal('reported') });

/**
 * A measure as it is written and reviewed in the catalogue: what is counted, where from, by which filters,
 * in which unit, and how to speak of it. Filters of `where` must all hold. A share is the part of those rows
 * that meets `numerator` too, in percent; with a `denominator` it is those rows over the denominator's.
 */
export const measureDefinition = z.discriminatedUnion('kind', [count, share, reported], {
  error: 'must be count, share or reported',
});
export type MeasureDefinition = z.infer<typeof measureDefinition>;
export type CountMeasure = z.infer<typeof count>;
export type ShareMeasure = z.infer<typeof share>;
export type ComputedMeasure = CountMeasure | ShareMeasure;

export const isComputed = (measure: MeasureDefinition): measure is ComputedMeasure =>
  measure.kind !== 'reported';

/** How a measure is spoken of, from its title when its definition does not say. */
export const wordsOf = ({ words: given, title }: MeasureDefinition): MeasureWords =>
  given ?? { noun: title, one: title, many: title };
