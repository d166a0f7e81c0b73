import { z } from 'zod';
import type { AreaKind } from '../../db/schema.ts';

/** How the records of one source divide between areas. The parts add up to the force's total. */
const sourceReconciliation = z.object({
  source: z.string(),
  generated: z.boolean(),
  /** Numbers of the releases that the records came in. */
  releases: z.array(z.number()).default([]),
  /** Whether its records name the local authority that they lie in; some kinds of record never do. */
  placed: z.boolean().default(true),
  from: z.string(),
  to: z.string(),
  /** Records that count. */
  total: z.number(),
  /** Exact repeats of earlier rows: held, not counted. */
  repeats: z.number(),
  /** Records in the local authorities of the force. */
  inAreas: z.number(),
  /** Records with a location that lies in none of them. */
  outside: z.number(),
  withoutLocation: z.number(),
  /** Names of the places outside, the most frequent first. */
  outsideNames: z.array(z.object({ name: z.string(), records: z.number() })),
});

const reconciliation = z.object({
  /** Local authorities that the body folder does not name and the records do. */
  areas: z.array(z.object({ code: z.string(), name: z.string(), kind: z.literal('local-authority') })),
  sources: z.array(sourceReconciliation),
  /** Breakdowns that rest on another source than their measure as a whole. */
  breakdowns: z
    .array(z.object({ measure: z.string(), dimension: z.string(), source: z.string() }))
    .default([]),
});

export type SourceReconciliation = z.infer<typeof sourceReconciliation>;
export type Reconciliation = z.infer<typeof reconciliation>;

export const parseReconciliation = (stored: unknown): Reconciliation => reconciliation.parse(stored);

export interface RoundArea {
  code: string;
  name: string;
  kind: AreaKind;
  parent: string | null;
}
