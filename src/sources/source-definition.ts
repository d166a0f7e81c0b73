import { z } from 'zod';

const slug = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens');
const column = z.string().min(1, 'must name a column');

const described = { id: slug, title: z.string().min(1).optional(), licence: z.string().optional() };

/** A table of counts or values in columns of its publisher's, and which of ours each stands for. */
const observationTable = z.strictObject({
  ...described,
  kind: z.literal('observation-table'),
  /** Rows stand for this many records of that source, so measures that need only these columns can rest on it. */
  feeds: z.enum(['street', 'outcomes', 'stop-and-search']).optional(),
  /** Ours: theirs. */
  columns: z
    .record(
      z.string().regex(/^[a-z][a-z0-9_]*$/, 'must be lower-case letters, digits and underscores'),
      column,
    )
    .refine((columns) => 'month' in columns, 'must say which column holds the month'),
  recognised_by: z.array(column).min(1).optional(),
  sheet: z.string().optional(),
  header_row: z.int().min(1).optional(),
});

/** Which LSOA of 2021 a code of 2011 became, and its local authority. */
const lsoaLookup = z.strictObject({
  ...described,
  kind: z.literal('lsoa-lookup'),
  file: z.string().min(1),
  columns: z.strictObject({
    lsoa_2011: column.optional(),
    lsoa_2021: column,
    local_authority_code: column.optional(),
    local_authority_name: column.optional(),
    ward_code: column.optional(),
    ward_name: column.optional(),
  }),
});

/** Boundaries for maps. */
const boundaries = z.strictObject({
  ...described,
  kind: z.literal('boundaries'),
  files: z.array(z.string().min(1)).min(1),
  code: column,
  name: column,
});

/** One file of a body folder's `sources/`. */
export const sourceDefinition = z.discriminatedUnion('kind', [observationTable, lsoaLookup, boundaries]);

export type SourceDefinition = z.infer<typeof sourceDefinition>;
export type ObservationTableSource = z.infer<typeof observationTable>;
export type LsoaLookupSource = z.infer<typeof lsoaLookup>;
export type BoundariesSource = z.infer<typeof boundaries>;
