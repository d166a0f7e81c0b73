import { flaggedNames, plainWords, type FlaggedName } from '../../record-text/index.ts';
import type { Db } from './composed.ts';
import type { Prepared } from './prepare.ts';
import { textsOf } from './texts-of.ts';

/** Names in what is about to be public that are not of office-holders or senior staff. */
export async function flaggedIn(db: Db, { title, content }: Prepared): Promise<FlaggedName[]> {
  const people = await db.selectFrom('person').select(['name', 'named_in_public']).execute();
  const present = await db.selectFrom('attendance').select(['name', 'named_in_public']).distinct().execute();
  const edition = await db
    .selectFrom('edition')
    .select(['id', 'body_name', 'details'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const areas =
    edition === undefined
      ? []
      : await db.selectFrom('area').select('name').where('edition', '=', edition.id).execute();
  const known = [...people, ...present];
  const publicNames = new Set(known.filter((one) => one.named_in_public).map(({ name }) => name));
  const force = edition?.details['force'] as { name?: string } | undefined;
  const holder = edition?.details['office_holder'] ?? edition?.details['officeHolder'];
  const terms = (holder as { terms?: { name: string }[] } | undefined)?.terms ?? [];
  return flaggedNames(textsOf([title, content]).map(plainWords).join('\n'), {
    public: [...publicNames, ...terms.map(({ name }) => name)],
    private: [...new Set(known.filter(({ name }) => !publicNames.has(name)).map(({ name }) => name))],
    other: [edition?.body_name ?? '', force?.name ?? '', ...areas.map(({ name }) => name)].filter(
      (name) => name !== '',
    ),
  });
}
