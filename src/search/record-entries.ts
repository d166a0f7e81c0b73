import type { PublishedDb } from '../platform/db/published-reader.ts';
import { dayOfInstant } from '../published-record/index.ts';
import { plainWords } from '../record-text/index.ts';
import type { SearchEntry } from './search-entry.ts';

/** Everything public of the record of scrutiny, each with the address of the place where it stands. */
export async function recordEntries(db: PublishedDb): Promise<SearchEntry[]> {
  return [
    ...(await meetingEntries(db)),
    ...(await minuteEntries(db)),
    ...(await questionEntries(db)),
    ...(await actionEntries(db)),
    ...(await inspectionEntries(db)),
  ];
}

const entry = (
  kind: SearchEntry['kind'],
  { title, text, href, words = [] }: { title: string; text: string; href: string; words?: string[] },
): SearchEntry => ({ kind, title: plainWords(title), text: plainWords(text), words, href });

async function meetingEntries(db: PublishedDb): Promise<SearchEntry[]> {
  const meetings = await db
    .selectFrom('published.meeting')
    .select(['slug', 'title', 'starts_at', 'place'])
    .orderBy('starts_at', 'desc')
    .execute();
  const agenda = await db.selectFrom('published.agenda_item').selectAll().orderBy('number').execute();
  const papers = await db.selectFrom('published.paper').selectAll().execute();
  const itemsOf = Map.groupBy(agenda, ({ meeting }) => meeting);
  const papersOf = Map.groupBy(papers, ({ meeting }) => meeting);
  return meetings.flatMap(({ slug, title, starts_at, place }) => {
    const on = dayOfInstant(starts_at);
    return [
      entry('meeting', { title: `${title}, ${on}`, text: place, href: `/meetings/${slug}` }),
      ...(itemsOf.get(slug) ?? []).map(({ number, part, title: item, summary, topic, trace }) =>
        entry('meeting', {
          title: `${part === 1 ? (item ?? '') : (trace ?? '')} (${on})`,
          text: summary ?? `Item ${number} of ${title}`,
          words: [topic ?? ''],
          href: `/meetings/${slug}#item-${number}`,
        }),
      ),
      ...(papersOf.get(slug) ?? []).map(({ agenda_item, position, title: paper, words, file_name }) =>
        entry('meeting', {
          title: `${paper} (paper, ${on})`,
          text: words ?? `Paper of item ${agenda_item} of ${title}`,
          href: `/meetings/${slug}/papers/${agenda_item}-${position}${file_name === null ? '' : `/${file_name}`}`,
        }),
      ),
    ];
  });
}

async function minuteEntries(db: PublishedDb): Promise<SearchEntry[]> {
  const minutes = await db.selectFrom('published.minutes').select(['slug', 'title', 'starts_at']).execute();
  const named = new Map(
    minutes.map(({ slug, title, starts_at }) => [slug, `${title}, ${dayOfInstant(starts_at)}`]),
  );
  const paragraphs = await db
    .selectFrom('published.minute')
    .selectAll()
    .orderBy('meeting', 'desc')
    .orderBy('section')
    .orderBy('position')
    .execute();
  return paragraphs.flatMap(({ meeting, number, section_title, words }) =>
    words === null
      ? []
      : entry('minute', {
          title: `${number} ${section_title}: ${named.get(meeting) ?? ''}`,
          text: words,
          href: `/meetings/${meeting}/minutes#${number}`,
        }),
  );
}

async function questionEntries(db: PublishedDb): Promise<SearchEntry[]> {
  const questions = await db
    .selectFrom('published.question')
    .select(['slug', 'number', 'meeting_title', 'starts_at', 'words', 'answer'])
    .orderBy('starts_at', 'desc')
    .orderBy('number')
    .execute();
  return questions.map(({ slug, number, meeting_title, starts_at, words, answer }) =>
    entry('question', {
      title: `Question ${number}, ${meeting_title}, ${dayOfInstant(starts_at)}`,
      text: `${words} ${answer ?? ''}`,
      href: `/questions/${slug}`,
    }),
  );
}

async function actionEntries(db: PublishedDb): Promise<SearchEntry[]> {
  const actions = await db.selectFrom('published.action').selectAll().orderBy('reference', 'desc').execute();
  const updates = Map.groupBy(
    await db.selectFrom('published.action_update').selectAll().execute(),
    ({ action }) => action,
  );
  return actions.map(({ slug, reference, words, owner, theme_title }) =>
    entry('action', {
      title: `${reference}: ${words.length > 120 ? `${words.slice(0, 120)}…` : words}`,
      text: [words, ...(updates.get(slug) ?? []).map((update) => update.words)].join(' '),
      words: [owner, theme_title ?? ''],
      href: `/actions/${slug}`,
    }),
  );
}

async function inspectionEntries(db: PublishedDb): Promise<SearchEntry[]> {
  const inspections = await db
    .selectFrom('published.inspection')
    .select(['slug', 'title', 'inspector', 'summary'])
    .orderBy('published_on', 'desc')
    .execute();
  const recommendations = await db
    .selectFrom('published.recommendation')
    .selectAll()
    .orderBy('number')
    .execute();
  return inspections.flatMap(({ slug, title, inspector, summary }) => [
    entry('inspection', { title, text: summary, words: [inspector], href: `/inspections/${slug}` }),
    ...recommendations
      .filter(({ inspection }) => inspection === slug)
      .map(({ number, words, action_taken, why_no_action }) =>
        entry('inspection', {
          title: `Recommendation ${number}: ${title}`,
          text: `${words} ${action_taken} ${why_no_action}`,
          href: `/inspections/${slug}#recommendation-${number}`,
        }),
      ),
  ]);
}
