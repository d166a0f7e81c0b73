import type { PublishedDb } from '../../platform/db/published-reader.ts';

/** Every public inspection, the newest report first. */
export const publicInspections = (db: PublishedDb) =>
  db.selectFrom('published.inspection').selectAll().orderBy('published_on', 'desc').orderBy('slug').execute();

/** How many recommendations an inspection has, and how many have an answer, by slug. */
export async function answersByInspection(
  db: PublishedDb,
): Promise<Map<string, { all: number; answered: number }>> {
  const rows = await db
    .selectFrom('published.recommendation')
    .select(['inspection', 'action_taken', 'why_no_action'])
    .execute();
  const groups = Map.groupBy(rows, ({ inspection }) => inspection);
  return new Map(
    [...groups].map(([slug, ofOne]) => [
      slug,
      {
        all: ofOne.length,
        answered: ofOne.filter(({ action_taken, why_no_action }) => action_taken + why_no_action !== '')
          .length,
      },
    ]),
  );
}

/** Public actions that follow recommendations of an inspection, by the number of the recommendation. */
export async function actionsByRecommendation(db: PublishedDb, inspection: number) {
  const rows = await db
    .selectFrom('published.action')
    .select(['slug', 'reference', 'recommendation'])
    .where('inspection', '=', inspection)
    .orderBy('reference')
    .execute();
  return Map.groupBy(rows, ({ recommendation }) => recommendation ?? 0);
}
