import type { RecordsTx } from '../../platform/db/open-database.ts';
import type { ActionRow } from './read-actions.ts';

/** What the rows of a file may name, by the names that they use. */
export interface KnownNames {
  people: ReadonlyMap<string, number>;
  themes: ReadonlyMap<string, number>;
  meetings: ReadonlyMap<string, number>;
  /** By meeting, part and paragraph: `12 1 2.7`. */
  minutes: ReadonlyMap<string, number>;
  /** By inspection and number: `peel-2021 3`. */
  recommendations: ReadonlyMap<string, number>;
}

export async function knownNames(tx: RecordsTx): Promise<KnownNames> {
  const people = await tx
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .where('closed_at', 'is', null)
    .orderBy('id', 'desc')
    .execute();
  const minutes = await tx
    .selectFrom('minute')
    .innerJoin('minutes', 'minutes.id', 'minute.minutes')
    .select(['minute.id', 'meeting', 'part', 'section', 'paragraph'])
    .execute();
  const recommendations = await tx
    .selectFrom('recommendation')
    .innerJoin('inspection', 'inspection.id', 'recommendation.inspection')
    .select(['recommendation.id', 'inspection.slug', 'recommendation.number'])
    .execute();
  return {
    people: new Map(
      people.flatMap(({ id, name, email }) => [
        [name.toLowerCase(), id] as const,
        ...(email === null ? [] : [[email.toLowerCase(), id] as const]),
      ]),
    ),
    themes: await slugs(tx, 'theme'),
    meetings: await slugs(tx, 'meeting'),
    minutes: new Map(
      minutes.map(({ id, meeting, part, section, paragraph }) => [
        `${meeting} ${part} ${section}.${paragraph}`,
        id,
      ]),
    ),
    recommendations: new Map(recommendations.map(({ id, slug, number }) => [`${slug} ${number}`, id])),
  };
}

async function slugs(tx: RecordsTx, table: 'theme' | 'meeting'): Promise<Map<string, number>> {
  const rows = await tx.selectFrom(table).select(['slug', 'id']).execute();
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}

/** The ids that a row names; null where it names nothing. */
export interface Named {
  owner: number | null;
  strategicLead: number | null;
  theme: number | null;
  meeting: number | null;
  minute: number | null;
  recommendation: number | null;
}

/** Looks up everything that a row names, and says which names are not known. */
export function namedIn(row: ActionRow, known: KnownNames): { named: Named; faults: string[] } {
  const faults: string[] = [];
  const find = (map: ReadonlyMap<string, number>, key: string, says: string): number | null => {
    if (key === '') return null;
    const id = map.get(key);
    if (id === undefined) faults.push(says);
    return id ?? null;
  };
  const person = (name: string, column: string) =>
    find(
      known.people,
      name.toLowerCase(),
      `${column}: nobody here is “${name}”; give an e-mail address or a whole name`,
    );
  const meeting = find(known.meetings, row.meeting, `meeting: there is no meeting “${row.meeting}”`);
  const named = {
    owner: person(row.owner, 'owner'),
    strategicLead: person(row.strategic_lead, 'strategic_lead'),
    theme: find(known.themes, row.theme, `theme: there is no theme “${row.theme}”`),
    meeting,
    minute: find(
      known.minutes,
      row.minute === '' ? '' : `${meeting ?? ''} ${row.part} ${row.minute}`,
      `minute: the minutes of this meeting have no paragraph ${row.minute} in part ${row.part}`,
    ),
    recommendation: find(
      known.recommendations,
      row.inspection === '' && row.recommendation === '' ? '' : `${row.inspection} ${row.recommendation}`,
      `recommendation: there is no recommendation ${row.recommendation} of “${row.inspection}”`,
    ),
  };
  return { named, faults };
}
