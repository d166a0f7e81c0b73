import type { PublishedDb } from '../platform/db/published-reader.ts';

/** Priorities, objectives and commitments of an edition's plan, each with its address. */
export async function planTextsIn(
  db: PublishedDb,
  edition: number,
): Promise<{ title: string; text: string; href: string }[]> {
  const priorities = await db
    .selectFrom('published.priority')
    .select(['id', 'title', 'summary'])
    .where('edition', '=', edition)
    .orderBy('position')
    .execute();
  const promisesFrom = (view: 'published.objective' | 'published.commitment') =>
    db
      .selectFrom(view)
      .select(['id', 'priority', 'text'])
      .where('edition', '=', edition)
      .orderBy('position')
      .execute();
  const objectives = await promisesFrom('published.objective');
  const commitments = await promisesFrom('published.commitment');
  return priorities.flatMap(({ id, title, summary }) => {
    const below = (kind: string) => (row: { id: string; priority: string; text: string }) =>
      row.priority === id
        ? { title: row.text, text: `${kind} under “${title}”`, href: `/plan/${id}#${row.id}` }
        : [];
    return [
      { title, text: summary, href: `/plan/${id}` },
      ...objectives.flatMap(below('Objective')),
      ...commitments.flatMap(below('Commitment')),
    ];
  });
}

export const termsToFind = (db: PublishedDb, edition: number) =>
  db
    .selectFrom('published.term')
    .select(['slug', 'term', 'meaning'])
    .where('edition', '=', edition)
    .orderBy(({ fn }) => fn<string>('lower', ['term']))
    .execute();
