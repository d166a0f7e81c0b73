import { z } from 'zod';

/**
 * What may be public of an action. Publishing stores exactly this, frozen; public pages, feeds and the API read exactly
 * this. Nothing is in it that its schema does not name: position statements, reasons, evidence, e-mail addresses and
 * names of people who are not office-holders or senior staff have no place to stand. How it goes (late, at risk) is
 * worked out from these facts by the public page on the day that it is read.
 */

/** Words after their marks were resolved by `publicWords`; live figures are still marks until they are frozen. */
const words = z.string();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const slug = z.string().regex(/^[a-z0-9-]+$/);

const themeSchema = z.strictObject({
  slug,
  title: words,
  plan: words,
  lead: words,
  keyThemes: z.array(words),
  desiredOutcomes: z.array(words),
});

const updateSchema = z.strictObject({
  dated: day,
  words,
  progress: z.enum(['not-started', 'on-track', 'at-risk', 'off-track', 'delivered']),
});

/** A gate: what was done, by whom as they may be named in public (else by post), and on which day. */
const stepSchema = z.strictObject({
  step: z.enum([
    'position-stated',
    'accepted',
    'returned',
    'signed-off',
    'refused',
    'uploaded',
    'reopened',
    'superseded',
  ]),
  by: z.string(),
  on: day,
});

export const actionContentSchema = z.strictObject({
  /** Of the reference: 2021/01 is 2021-01. */
  slug,
  reference: z.string(),
  words,
  origin: z.enum(['minute', 'recommendation', 'commitment', 'deliverable', 'other']),
  originReference: words,
  /** Where it came from, by ids of the record: pages name them only where they are published themselves. */
  meeting: z.int().nullable(),
  minute: z.string().nullable(),
  recommendation: z.strictObject({ inspection: z.int(), number: z.int() }).nullable(),
  /** Ids of the published plan. */
  commitment: z.string().nullable(),
  priority: z.string().nullable(),
  theme: themeSchema.nullable(),
  owner: z.string(),
  promisedBy: z.enum(['force', 'body']),
  openedOn: day,
  due: day.nullable(),
  reviewOn: day.nullable(),
  successCriteria: words,
  state: z.enum([
    'open',
    'position-stated',
    'accepted',
    'returned',
    'signed-off',
    'uploaded',
    'reopened',
    'superseded',
  ]),
  /** The newest first. */
  updates: z.array(updateSchema),
  /** The oldest first. */
  steps: z.array(stepSchema),
  /** The id of the action that took its place. */
  supersededBy: z.int().nullable(),
});
export type ActionContent = z.infer<typeof actionContentSchema>;

/** Something that no publication can hold, and why. */
export interface KeptPrivate {
  private: string;
}
