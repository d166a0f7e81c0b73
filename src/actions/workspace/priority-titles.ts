import type { PublishedReader } from '../../platform/db/published-reader.ts';

/** The priorities of the published plan by their ids; of an id that several editions have, the latest title. */
export const priorityTitles = (published: PublishedReader): Promise<ReadonlyMap<string, string>> =>
  published.read(async (db) => {
    const rows = await db
      .selectFrom('published.priority')
      .select(['id', 'title'])
      .orderBy('edition')
      .orderBy('position')
      .execute();
    return new Map(rows.map(({ id, title }) => [id, title]));
  });

/** The commitments of the published plan by their ids. */
export const commitmentTexts = (published: PublishedReader): Promise<ReadonlyMap<string, string>> =>
  published.read(async (db) => {
    const rows = await db
      .selectFrom('published.commitment')
      .select(['id', 'text'])
      .orderBy('edition')
      .orderBy('position')
      .execute();
    return new Map(rows.map(({ id, text }) => [id, text]));
  });
