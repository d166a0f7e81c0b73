import { createHash } from 'node:crypto';
import type { PublishedDb } from '../../platform/db/published-reader.ts';
import { freezeFigures } from '../../record-text/index.ts';
import {
  isUnpublishable,
  type Db,
  type FileToPublish,
  type Subject,
  type Unpublishable,
} from './composed.ts';
import { figureReader } from './figure-reader.ts';
import { publishable, recordPages } from './publishable.ts';
import { textsOf, withTexts } from './texts-of.ts';

/** Exactly what would be stored, and what stands in the way. */
export interface Prepared extends Subject {
  slug: string;
  title: string;
  content: Record<string, unknown>;
  /** Of title and content: what was previewed is what is published, or nothing is. */
  hash: string;
  /** Why it cannot be published as it is; empty when it can. */
  faults: string[];
  meeting: number | null;
  files: readonly FileToPublish[];
}

/**
 * Makes something fit for the public: its public content with every live figure frozen. Braces that are left are
 * marks that somebody meant and nobody could read, so they stop it.
 */
export async function prepare(
  db: Db,
  { kind, subject }: Subject,
): Promise<Prepared | Unpublishable | undefined> {
  const composed = await publishable[kind].compose(db, subject);
  if (composed === undefined || isUnpublishable(composed)) return composed;
  const faults: string[] = [];
  // The owner of the views may read them too; in a transaction there is no other connection.
  const read = figureReader(db as unknown as PublishedDb);
  const freeze = async (text: string) => {
    const frozen = await freezeFigures(text, read);
    faults.push(...frozen.faults);
    return frozen.text;
  };
  const content = await withTexts(composed.content, freeze);
  const title = await freeze(composed.title);
  for (const text of [title, ...textsOf(content)]) {
    if (/\{\{|\}\}/.test(text))
      faults.push('A text has a mark that cannot be read. Correct it where it was written.');
  }
  recordPages[kind].schema.parse(content);
  return {
    kind,
    subject,
    slug: composed.slug,
    title,
    content,
    hash: hashOf({ title, content }),
    faults: [...new Set(faults)],
    meeting: composed.meeting ?? null,
    files: composed.files ?? [],
  };
}

/** Over keys in their alphabetical order, as the database gives them back in another. */
export const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex');

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  );
}
