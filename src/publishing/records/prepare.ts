import { createHash } from 'node:crypto';
import type { PublishedDb } from '../../platform/db/published-reader.ts';
import { freezeFigures, isUnreadable, type FigureReader } from '../../record-text/index.ts';
import {
  isUnpublishable,
  type Composed,
  type Db,
  type FileToPublish,
  type Obstacle,
  type Subject,
  type Unpublishable,
  type Wanted,
} from './composed.ts';
import { figureReader } from '../figures/figure-reader.ts';
import { placeInWords } from './place-in-words.ts';
import { publishable, recordPages } from './publishable.ts';
import { withTexts } from './texts-of.ts';

/** Exactly what would be stored, and what stands in the way. */
export interface Prepared extends Subject {
  slug: string;
  title: string;
  content: Record<string, unknown>;
  /** Of title and content: what was previewed is what is published, or nothing is. */
  hash: string;
  /** Why it cannot be published as it is, text by text; empty when it can. */
  faults: Obstacle[];
  remarks: readonly string[];
  /** Of an inspection: whether the response to the report is left out. */
  reportOnly: boolean;
  meeting: number | null;
  /** Of an action: the meeting at which it was raised. */
  raisedAt: number | null;
  /** Of an action: it is not published before this day. */
  opened: { on: string; href: string } | null;
  files: readonly FileToPublish[];
  /** What belongs to it and may be published in the same act. */
  together: readonly Subject[];
}

/**
 * Makes something fit for the public: its public content with every live figure frozen. Braces that are left are
 * marks that somebody meant and nobody could read, so they stop it.
 */
export async function prepare(
  db: Db,
  { kind, subject, reportOnly = false }: Wanted,
): Promise<Prepared | Unpublishable | undefined> {
  const composed = await publishable[kind].compose(db, subject, { reportOnly });
  if (composed === undefined || isUnpublishable(composed)) return composed;
  // The owner of the views may read them too; in a transaction there is no other connection.
  const { title, content, faults } = await freezeEach(composed, figureReader(db as unknown as PublishedDb));
  recordPages[kind].schema.parse(content);
  return {
    kind,
    subject,
    slug: composed.slug,
    title,
    content,
    hash: hashOf({ title, content }),
    faults: [...faults, ...(composed.obstacles ?? [])],
    remarks: composed.remarks ?? [],
    reportOnly,
    meeting: composed.meeting ?? null,
    raisedAt: composed.raisedAt ?? null,
    opened: composed.opened ?? null,
    files: composed.files ?? [],
    together: composed.together ?? [],
  };
}

const unread = 'It has a mark that cannot be read.';

/** Each text with its figures frozen; a fault names the text, and leads to where it is written. */
async function freezeEach(composed: Composed, read: FigureReader) {
  const faults: Obstacle[] = [];
  const freeze = async (text: string, place: string) => {
    const frozen = await freezeFigures(text, read);
    const found = /\{\{|\}\}/.test(frozen.text) || isUnreadable(text) ? [unread] : frozen.faults;
    for (const fault of new Set(found))
      faults.push({
        says: `${placeInWords(place, composed.content)}: ${fault}`,
        href: composed.writtenAt(place),
      });
    return frozen.text;
  };
  const title = await freeze(composed.title, 'title');
  const content = await withTexts(composed.content, freeze);
  const isTold = new Set<string>();
  // The title of most kinds stands in their content too.
  const once = faults.filter(({ says }) => !isTold.has(says) && isTold.add(says));
  return { title, content, faults: once };
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
