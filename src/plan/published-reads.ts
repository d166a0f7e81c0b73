import type { PublishedDb } from '../platform/db/published-reader.ts';

/** The plan of an edition with its priorities in order, or undefined where the body has none. */
export async function planIn(db: PublishedDb, edition: number) {
  const plan = await db
    .selectFrom('published.plan')
    .selectAll()
    .where('edition', '=', edition)
    .executeTakeFirst();
  const priorities = await db
    .selectFrom('published.priority')
    .select(['id', 'title', 'summary'])
    .where('edition', '=', edition)
    .orderBy('position')
    .execute();
  return plan === undefined ? undefined : { ...plan, priorities };
}

/** The measures of every priority, headline ones first. */
export const priorityMeasuresIn = (db: PublishedDb, edition: number) =>
  db
    .selectFrom('published.priority_measure')
    .select(['priority', 'measure', 'headline'])
    .where('edition', '=', edition)
    .orderBy('position')
    .execute();

/** The objectives and commitments of one priority, in order. */
export async function promisesOf(db: PublishedDb, edition: number, priority: string) {
  const objectives = await db
    .selectFrom('published.objective')
    .select(['id', 'text'])
    .where('edition', '=', edition)
    .where('priority', '=', priority)
    .orderBy('position')
    .execute();
  const commitments = await db
    .selectFrom('published.commitment')
    .select(['id', 'objective', 'text', 'due', 'source'])
    .where('edition', '=', edition)
    .where('priority', '=', priority)
    .orderBy('position')
    .execute();
  return { objectives, commitments };
}

/** How many commitments each priority makes. */
export const commitmentCountsIn = (db: PublishedDb, edition: number) =>
  db
    .selectFrom('published.commitment')
    .select(['priority', ({ fn }) => fn.countAll<number>().as('commitments')])
    .where('edition', '=', edition)
    .groupBy('priority')
    .execute();
