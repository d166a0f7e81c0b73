import type { Records } from '../../src/platform/db/open-database.ts';
import type { MeasureDefinition } from '../../src/measures/index.ts';
import type { RoundInput } from '../../src/measures/rounds-index.ts';

/** Stores an edition with these areas and measures, and releases 1 to 3, so that a round can be made and read back. */
export async function storeRoundEdition(
  records: Records,
  { areas, measures }: Pick<RoundInput, 'areas'> & { measures: readonly MeasureDefinition[] },
  hash = 'an edition',
): Promise<number> {
  const { id: edition } = await records
    .insertInto('edition')
    .values({ hash, loaded_at: '2025-01-01T00:00:00Z', body_id: 'here', body_name: 'A body', details: '{}' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await records
    .insertInto('area')
    .values(areas.map((area, position) => ({ edition, position, ...area })))
    .execute();
  await records
    .insertInto('measure')
    .values(
      measures.map(({ id, version, title, unit, polarity, source, ...rest }, position) => {
        const row = { id, version, title, unit, polarity, source };
        return { edition, position, ...row, definition: JSON.stringify({ ...row, ...rest }) };
      }),
    )
    .execute();
  for (const name of ['first', 'second', 'third']) {
    const release = {
      received_at: '2025-01-01T00:00:00Z',
      name,
      sha256: `${hash} ${name}`,
      bytes: 1,
      generated: false,
      tally: '{}',
    };
    await records.insertInto('release').values(release).execute();
  }
  return edition;
}
