import type { Selectable } from 'kysely';
import type { BaseSchema } from '../../db/schema.ts';
import type { Records } from '../platform/db/open-database.ts';

type Person = Pick<Selectable<BaseSchema['person']>, 'name' | 'post' | 'organisation' | 'named_in_public'>;

/** Everything that the public content of an action is made from. */
export interface ActionRows {
  action: Selectable<BaseSchema['action']>;
  owner: Person | undefined;
  theme: Selectable<BaseSchema['theme']> | undefined;
  minute: { section: number; paragraph: number } | undefined;
  recommendation: { inspection: number; number: number } | undefined;
  updates: readonly Selectable<BaseSchema['action_update']>[];
  steps: readonly (Selectable<BaseSchema['action_step']> & { by_named_in_public: boolean | null })[];
}

/** The rows of one action, or undefined when there is none. */
export async function actionRows(db: Records, id: number): Promise<ActionRows | undefined> {
  const action = await db.selectFrom('action').selectAll().where('id', '=', id).executeTakeFirst();
  if (action === undefined) return undefined;
  const one = <Row>(key: number | null, read: (key: number) => Promise<Row | undefined>) =>
    key === null ? Promise.resolve(undefined) : read(key);
  return {
    action,
    owner: await one(action.owner, (key) =>
      db
        .selectFrom('person')
        .select(['name', 'post', 'organisation', 'named_in_public'])
        .where('id', '=', key)
        .executeTakeFirst(),
    ),
    theme: await one(action.theme, (key) =>
      db.selectFrom('theme').selectAll().where('id', '=', key).executeTakeFirst(),
    ),
    minute: await one(action.minute, (key) =>
      db.selectFrom('minute').select(['section', 'paragraph']).where('id', '=', key).executeTakeFirst(),
    ),
    recommendation: await one(action.recommendation, (key) =>
      db
        .selectFrom('recommendation')
        .select(['inspection', 'number'])
        .where('id', '=', key)
        .executeTakeFirst(),
    ),
    updates: await db
      .selectFrom('action_update')
      .selectAll()
      .where('action', '=', id)
      .orderBy('dated', 'desc')
      .orderBy('id', 'desc')
      .execute(),
    steps: await db
      .selectFrom('action_step')
      .leftJoin('person', 'person.id', 'action_step.by_person')
      .selectAll('action_step')
      .select('person.named_in_public as by_named_in_public')
      .where('action', '=', id)
      .orderBy('action_step.id')
      .execute(),
  };
}
