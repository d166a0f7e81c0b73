import { z } from 'zod';
import { isMonth } from './month.ts';
import type { Reading } from './reading.ts';
import { windows } from './window.ts';

const month = z
  .string()
  .refine(isMonth)
  .meta({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$', description: 'A calendar month, such as 2025-06' });
const number = z.number().nullable();

const previous = z
  .strictObject({
    from: month,
    to: month,
    numerator: number,
    denominator: number,
    value: number,
    complete: z.boolean(),
    missing: z.array(month),
  })
  .describe('The same months a year earlier');

const change = z.strictObject({
  absolute: z
    .number()
    .nullable()
    .describe(
      'Value less previous value, in the unit of the measure; null where only a percentage was reported',
    ),
  percent: number.describe(
    'Percent change from unrounded counts; null for shares and where the earlier count is 0',
  ),
  points: number.describe('Change in percentage points; null for counts'),
  lower: number.describe(
    '95% interval of the change: in percent for counts, in percentage points for shares',
  ),
  upper: number,
  test: z.string().nullable().describe('The test that p is of'),
  p: number.describe('Two-sided p of the test'),
});

const trend = z.strictObject({
  word: z
    .enum(['Stable', 'Increase', 'Decrease', 'Significantly Increased', 'Significantly Decreased'])
    .nullable()
    .describe('The trend word of the glossary; null where there is too little to judge by'),
  reason: z.string().nullable().describe('Why there is no word; null where there is one'),
  signals: z
    .array(z.strictObject({ month, label: z.string() }))
    .describe('Months of the last twelve that differ from usual variation, and the rule that says so'),
  mean: number.describe('Centre line of the control chart for the latest month'),
  lower: number.describe('Lower and upper limit of usual variation for the latest month'),
  upper: number,
});

const per1000 = z.strictObject({
  value: z.number(),
  lower: z.number(),
  upper: z.number(),
  method: z.string(),
  population: z.int(),
  population_as_at: z.string().describe('The day that the population is for'),
  population_source: z.string(),
});

/** A reading as it leaves the program: the one description of its JSON, from which the published schema is made. */
export const readingJson = z
  .strictObject({
    measure: z.string(),
    version: z.int().describe('Version of the definition'),
    area: z.string().describe('Code of the area'),
    by: z.strictObject({ dimension: z.string(), category: z.string() }).nullable(),
    window: z.enum(windows).describe('year-to-date is the financial year from April'),
    from: month,
    to: month,
    numerator: number,
    denominator: number.describe('Null for counts'),
    value: number.describe('The count, or the share in percent; null when a month is missing'),
    unit: z.string(),
    lower: number.describe('95% interval of the value, in its unit'),
    upper: number,
    method: z.string().nullable().describe('Method of the interval: Exact, Byars or Wilson'),
    complete: z.boolean(),
    missing: z.array(month).describe('Months of the period that are not held'),
    provenance: z.enum(['computed', 'generated', 'reported']),
    releases: z.array(z.int()).describe('Numbers of the releases that the reading rests on'),
    previous: previous.nullable(),
    change: change.nullable(),
    trend: trend.nullable(),
    per1000: per1000.optional().describe('For counts with a population: the rate per 1,000 residents'),
  })
  .describe('One reading: a measure in one area over one period');

export type ReadingJson = z.infer<typeof readingJson>;

/** A reading in the form of the schema, with its keys in the order of the schema. */
export function asReadingJson(reading: Reading): ReadingJson {
  const { change: changed, trend: found, previous: before } = reading;
  return {
    measure: reading.measure,
    version: reading.version,
    area: reading.area,
    by: reading.by,
    window: reading.window,
    from: reading.from,
    to: reading.to,
    numerator: reading.numerator,
    denominator: reading.denominator,
    value: reading.value,
    unit: reading.unit,
    lower: reading.lower,
    upper: reading.upper,
    method: reading.method,
    complete: reading.complete,
    missing: reading.missing,
    provenance: reading.provenance,
    releases: [...reading.releases],
    previous: before === null ? null : pick(previous, before),
    change: changed === null ? null : pick(change, changed),
    trend: found === null ? null : pick(trend, found),
    ...(reading.per1000 === undefined ? {} : { per1000: reading.per1000 }),
  };
}

/** The keys that a schema names, in its order. */
function pick<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  whole: object,
): z.infer<typeof schema> {
  const named = Object.keys(schema.shape).map((key) => [key, (whole as Record<string, unknown>)[key]]);
  return Object.fromEntries(named) as z.infer<typeof schema>;
}

/** The JSON Schema of what `readings --format json` prints: an array of readings. */
export const readingsJsonSchema = (): object => ({
  $id: 'readings.schema.json',
  title: 'Readings',
  ...z.toJSONSchema(z.array(readingJson)),
});
