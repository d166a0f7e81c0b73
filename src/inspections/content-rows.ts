import type { Kysely, Selectable } from 'kysely';
import type { BaseSchema } from '../../db/schema.ts';

/** Everything that the public content of an inspection is made from. */
export interface InspectionRows {
  inspection: Selectable<BaseSchema['inspection']>;
  recommendations: readonly Selectable<BaseSchema['recommendation']>[];
  copies: readonly Selectable<BaseSchema['response_copy']>[];
  /** Actions that answer its recommendations. */
  actions: readonly { id: number; part: number }[];
}

/** The rows of one inspection, or undefined when there is none. */
export async function inspectionRows(
  db: Kysely<BaseSchema>,
  id: number,
): Promise<InspectionRows | undefined> {
  const inspection = await db.selectFrom('inspection').selectAll().where('id', '=', id).executeTakeFirst();
  if (inspection === undefined) return undefined;
  return {
    inspection,
    recommendations: await db
      .selectFrom('recommendation')
      .selectAll()
      .where('inspection', '=', id)
      .orderBy('number')
      .execute(),
    copies: await db
      .selectFrom('response_copy')
      .selectAll()
      .where('inspection', '=', id)
      .orderBy('sent_on')
      .orderBy('id')
      .execute(),
    actions: await db
      .selectFrom('action')
      .innerJoin('recommendation', 'recommendation.id', 'action.recommendation')
      .select(['action.id', 'action.part'])
      .where('recommendation.inspection', '=', id)
      .orderBy('recommendation.number')
      .orderBy('action.id')
      .execute(),
  };
}
