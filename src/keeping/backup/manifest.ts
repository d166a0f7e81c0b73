import { z } from 'zod';

export const formatEntry = 'answerable-backup';
/** What the first file of every backup says. */
export const formatText = 'answerable backup 1\n';
export const manifestEntry = 'manifest.json';
/** The hash of the manifest, as the last file. */
export const sealEntry = 'manifest.sha256';

/** A file of the home or the rows of a table; nothing else, and nothing outside. */
const path = z
  .string()
  .regex(/^(database\/[a-z_]+\.jsonl|home\/.+)$/)
  .refine((text) => !text.split('/').some((part) => part === '' || part === '.' || part === '..'));

export const manifestSchema = z.strictObject({
  madeAt: z.string(),
  /** The migrations that the database had seen. */
  migrations: z.array(z.string()),
  rows: z.record(z.string(), z.int()),
  lastNumbers: z.array(z.strictObject({ table: z.string(), column: z.string(), last: z.int().nullable() })),
  files: z.array(z.strictObject({ path, bytes: z.int(), sha256: z.string().length(64) })),
});
export type Manifest = z.infer<typeof manifestSchema>;
