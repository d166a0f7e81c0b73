import { flaggedNames, plainWords, type FlaggedName, type KnownNames } from '../../record-text/index.ts';
import type { CheckedPaper } from './checked-papers.ts';
import type { Db } from './composed.ts';
import { placesOf } from './differences.ts';
import { placeInWords } from './place-in-words.ts';
import type { Prepared } from './prepare.ts';

/** A name that somebody should look at; in a file, with the title of the paper. */
export interface NameToLookAt extends FlaggedName {
  paper?: string;
  /** In words written here: the first place where it stands. */
  where?: string;
}

/** Names in what is about to be public, papers among it, that are not of office-holders or senior staff. */
export async function flaggedIn(
  db: Db,
  { title, content }: Prepared,
  papers: readonly CheckedPaper[] = [],
): Promise<NameToLookAt[]> {
  const known = await knownNames(db);
  const texts = [...placesOf({ title, content })].map(([place, text]) => ({ place, text: plainWords(text) }));
  const written = flaggedNames(texts.map(({ text }) => text).join('\n'), known).map((one) => {
    const first = texts.find(({ text }) => text.toLowerCase().includes(one.name.toLowerCase()));
    return first === undefined ? one : { ...one, where: placeInWords(first.place, content) };
  });
  const inFiles = papers.flatMap(({ title: paper, outcome }) =>
    'nameWords' in outcome
      ? flaggedNames(outcome.nameWords, known, 'report').map((one) => ({ ...one, paper }))
      : [],
  );
  return [...written, ...inFiles];
}

async function knownNames(db: Db): Promise<KnownNames> {
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
  return {
    public: [...publicNames, ...terms.map(({ name }) => name)],
    private: [...new Set(known.filter(({ name }) => !publicNames.has(name)).map(({ name }) => name))],
    other: [edition?.body_name ?? '', force?.name ?? '', ...areas.map(({ name }) => name)].filter(
      (name) => name !== '',
    ),
  };
}
