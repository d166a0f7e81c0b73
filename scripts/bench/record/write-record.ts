import type { Records } from '../../../src/platform/db/open-database.ts';
import { publishMade } from './publish-made.ts';
import { wordSource } from './record-words.ts';

/** What a record holds: 20 actions and 40 paragraphs of minutes for each meeting. */
export interface RecordSize {
  meetings: number;
  actions: number;
  paragraphs: number;
}

export const recordOf = (meetings: number): RecordSize => ({
  meetings,
  actions: meetings * 20,
  paragraphs: meetings * 40,
});

const today = Temporal.PlainDate.from('2026-03-02');
const progresses = ['not-started', 'on-track', 'at-risk', 'off-track', 'delivered'] as const;
const steps = ['position-stated', 'accepted', 'signed-off'] as const;

/** Rows are written as they would stand after years of use; going through the commands would take an hour. */
export async function writeRecord(records: Records, size: RecordSize): Promise<{ officer: number }> {
  const source = wordSource(size.meetings);
  const people = await insert(
    records,
    'person',
    Array.from({ length: 30 }, (_, at) => ({
      name: `Person ${at + 1}`,
      post: `Post ${at + 1}`,
      organisation: at === 0 ? ('body' as const) : ('force' as const),
      email: `person-${at + 1}@example.org`,
      created_at: '2020-01-01T00:00:00Z',
    })),
  );
  const officer = people[0] ?? 0;
  const role = { person: officer, role: 'scrutiny-officer' as const, granted_at: '2020-01-01T00:00:00Z' };
  await records.insertInto('person_role').values(role).execute();
  const themes = await insert(
    records,
    'theme',
    Array.from({ length: 12 }, (_, at) => ({
      slug: `theme-${at}`,
      title: `Theme ${at}`,
      plan: `Plan ${at % 4}`,
    })),
  );
  const meetings = await insert(
    records,
    'meeting',
    Array.from({ length: size.meetings }, (_, at) => ({
      slug: `meeting-${at}`,
      title: `Scrutiny Board ${at}`,
      kind: 'scrutiny-board' as const,
      starts_at: today.subtract({ days: 7 * at }).toString() + 'T10:00:00Z',
      is_public: true,
    })),
  );
  const minutes = await insert(
    records,
    'minutes',
    meetings.map((meeting) => ({ meeting, part: 1 as const, circulated_at: '2026-01-01T00:00:00Z' })),
  );
  const sections = minutes.flatMap((of) =>
    Array.from({ length: 8 }, (_, at) => ({ minutes: of, section: at + 1, title: source.words(3) })),
  );
  await inParts(sections, (part) => records.insertInto('minute_section').values(part).execute());
  const paragraphs = await insert(
    records,
    'minute',
    sections.flatMap(({ minutes: of, section }) =>
      Array.from({ length: 5 }, (_, at) => ({
        minutes: of,
        section,
        paragraph: at + 1,
        text: source.words(60),
      })),
    ),
  );
  const actions = Array.from({ length: size.actions }, (_, at) => {
    const opened = today.subtract({ days: Math.floor(source.random() * 7 * size.meetings) });
    return {
      reference: `${opened.year}/${String(at + 1).padStart(5, '0')}`,
      text: source.words(25),
      origin: 'minute' as const,
      minute: paragraphs[at * 2] ?? null,
      meeting: meetings[Math.floor(at / 20)] ?? null,
      theme: source.one(themes),
      owner: source.one(people),
      due: opened.add({ days: 90 }).toString(),
      opened_on: opened.toString(),
      opened_at: `${opened.toString()}T10:00:00Z`,
      opened_by: officer,
    };
  });
  const ids = await insert(records, 'action', actions);
  const updates = ids.flatMap((action, at) =>
    [20, 50, 80].map((days) => {
      const dated = Temporal.PlainDate.from(actions[at]?.opened_on ?? '').add({ days });
      const row = {
        action,
        dated: dated.toString(),
        text: source.words(30),
        progress: source.one(progresses),
      };
      return { ...row, written_by: officer, written_at: `${dated.toString()}T10:00:00Z` };
    }),
  );
  await inParts(updates, (part) => records.insertInto('action_update').values(part).execute());
  const gates = ids.flatMap((action) =>
    steps.slice(0, Math.floor(source.random() * 4)).map((step) => ({
      action,
      step,
      by_person: officer,
      by_name: 'Person 1',
      at: '2026-01-01T00:00:00Z',
    })),
  );
  await inParts(gates, (part) => records.insertInto('action_step').values(part).execute());
  await publishMade(records, { size, source });
  return { officer };
}

type Table = 'person' | 'theme' | 'meeting' | 'minutes' | 'minute' | 'action';

/** Inserts rows and gives their ids, in order. */
async function insert<Of extends Table>(
  records: Records,
  table: Of,
  rows: readonly Parameters<ReturnType<typeof records.insertInto<Of>>['values']>[0][],
): Promise<number[]> {
  const ids: number[] = [];
  await inParts(rows, async (part) => {
    const made = await records
      .insertInto(table)
      .values(part as never)
      .returning('id' as never)
      .execute();
    ids.push(...(made as unknown as { id: number }[]).map(({ id }) => id));
  });
  return ids;
}

export async function inParts<Row>(
  rows: readonly Row[],
  act: (part: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += 500) await act(rows.slice(from, from + 500));
}
