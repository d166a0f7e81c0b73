import { z } from 'zod';
import { claimKinds } from '../claim.ts';

const place = z.int().min(1);

const input = z.object({
  name: z.string(),
  value: z.union([z.number(), z.string()]),
  line: place.optional().describe('Line it stands on; absent for what is not in the document'),
});

/** A claim as `answerable check --format json` prints it. */
export const claimJson = z.object({
  file: z.string().describe('As it was named on the command line'),
  line: place.describe('Of the file, or of its text for formats without lines'),
  column: place,
  place: z.string().nullable().describe('Where formats without lines have it: page 3; table 2, row 4'),
  quote: z.string().describe('Verbatim; a tab stands between cells of a table'),
  kind: z.enum(claimKinds),
  inputs: z.array(input).describe('What it was checked with, in order'),
  stated: z.string().describe('As printed'),
  computed: z.string().nullable().describe('The right figure at the printed precision'),
  verdict: z.enum(['holds', 'wrong', 'cannot verify']),
  review: z.boolean().describe('Cannot be verified, and a person should look at it'),
  arithmetic: z.string().nullable(),
  tolerance: z.string().nullable(),
  reason: z.string().describe('One plain sentence'),
});

export type ClaimJson = z.infer<typeof claimJson>;

/** The JSON Schema of what `check --format json` prints: an array of claims. */
export const claimsJsonSchema = (): object => ({
  $id: 'claims.schema.json',
  title: 'Claims',
  ...z.toJSONSchema(z.array(claimJson)),
});
