import type { Clock } from '../platform/clock.ts';
import type { RecordsTx } from '../platform/db/open-database.ts';
import type { BodyFolder } from './body-folder.ts';
import { areaRows, measureRows, observationRows, populationRows, termRows } from './edition-rows.ts';
import { insertRows } from './insert-rows.ts';
import { commitmentRows, objectiveRows, planRow, priorityMeasureRows, priorityRows } from './plan-rows.ts';

/** Stores a body folder as an edition and gives its number; contents stored before give the number they have. */
export async function storeEdition(tx: RecordsTx, folder: BodyFolder, clock: Clock): Promise<number> {
  const { hash, body, plan } = folder;
  const stored = await tx
    .insertInto('edition')
    .values({
      hash,
      loaded_at: clock().toString(),
      body_id: body.id,
      body_name: body.name,
      details: JSON.stringify({ ...body, planSource: plan.source }),
    })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (stored === undefined) return editionWith(tx, hash);
  await storeParts(tx, folder, stored.id);
  return stored.id;
}

async function editionWith(tx: RecordsTx, hash: string): Promise<number> {
  const { id } = await tx
    .selectFrom('edition')
    .select('id')
    .where('hash', '=', hash)
    .executeTakeFirstOrThrow();
  return id;
}

async function storeParts(tx: RecordsTx, folder: BodyFolder, edition: number): Promise<void> {
  const { plan } = folder;
  await insertRows(tx, 'area', areaRows(folder, edition));
  await insertRows(tx, 'population', populationRows(folder, edition));
  await insertRows(tx, 'plan', [planRow(plan, edition)]);
  await insertRows(tx, 'priority', priorityRows(plan, edition));
  await insertRows(tx, 'objective', objectiveRows(plan, edition));
  await insertRows(tx, 'commitment', commitmentRows(plan, edition));
  await insertRows(tx, 'priority_measure', priorityMeasureRows(plan, edition));
  await insertRows(tx, 'term', termRows(folder, edition));
  await insertRows(tx, 'measure', measureRows(folder, edition));
  await insertRows(tx, 'observation', observationRows(folder, edition));
}
