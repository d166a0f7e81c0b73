import type { PublishedDb } from '../../platform/db/published-reader.ts';
import { isAnswered } from './is-answered.ts';

/** Every public inspection, the newest report first. */
export const publicInspections = (db: PublishedDb) =>
  db.selectFrom('published.inspection').selectAll().orderBy('published_on', 'desc').orderBy('slug').execute();

/** How many recommendations an inspection has, and how many have an answer, by slug. */
export async function answersByInspection(
  db: PublishedDb,
): Promise<Map<string, { all: number; answered: number }>> {
  const rows = await db
    .selectFrom('published.recommendation')
    .select(['inspection', 'number', 'action_taken as actionTaken', 'why_no_action as whyNoAction'])
    .execute();
  const acted = await actedOn(db);
  const groups = Map.groupBy(rows, ({ inspection }) => inspection);
  return new Map(
    [...groups].map(([slug, ofOne]) => [
      slug,
      { all: ofOne.length, answered: ofOne.filter((one) => isAnswered(one, acted.get(slug))).length },
    ]),
  );
}

/** Numbers of the recommendations that public actions answer, by the slug of their inspection. */
async function actedOn(db: PublishedDb): Promise<Map<string, Set<number>>> {
  const rows = await db
    .selectFrom('published.action as a')
    .innerJoin('published.inspection as i', 'i.subject', 'a.inspection')
    .select(['i.slug', 'a.recommendation'])
    .execute();
  const groups = Map.groupBy(rows, ({ slug }) => slug);
  return new Map(
    [...groups].map(([slug, ofOne]) => [
      slug,
      new Set(ofOne.map(({ recommendation }) => recommendation ?? 0)),
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
