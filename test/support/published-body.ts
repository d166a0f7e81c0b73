import type { Records } from '../../src/platform/db/open-database.ts';
import { reportedMeasure } from './measure-series.ts';
import { storeRoundEdition } from './round-edition.ts';

const force = { code: 'E23000006', name: 'Cheshire', kind: 'force', parent: null } as const;

/** Publishes a body that has no figures yet, so that there is a public site. */
export async function publishBody(records: Records): Promise<void> {
  const edition = await storeRoundEdition(records, { areas: [force], measures: [reportedMeasure()] });
  const details = { force: { name: 'The force', area: force.code }, brand: { colour: '#1f5673' } };
  await records
    .updateTable('edition')
    .set({ details: JSON.stringify(details) })
    .execute();
  await records
    .insertInto('publication')
    .values({
      kind: 'edition',
      subject: edition,
      published_by: 'a test',
      published_at: '2025-01-01T00:00:00Z',
    })
    .execute();
}
