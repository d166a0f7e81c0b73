import { z } from 'zod';
import { LinkList, PageHeading, SearchBox, Section } from '../../platform/design/index.ts';
import type { PublishedDb } from '../../platform/db/published-reader.ts';
import type { Maker, PageContent, Standing, Visit } from '../../site/index.ts';
import { entriesOf } from '../entries-of.ts';
import { longestSearch } from '../find-entries.ts';
import { renewedIndex, type RenewedIndex } from '../renewed-index.ts';
import { entryKinds, type EntryKind, type SearchEntry } from '../search-entry.ts';
import { FoundList } from './found-list.tsx';

export const searchQuery = z.strictObject({ q: z.string().max(longestSearch).optional() });

type Query = z.infer<typeof searchQuery>;

/** Everything that can be found at a moment, put in order once for all readers of that moment. */
function whatCanBeFound() {
  const index = renewedIndex();
  const made = new WeakMap<Standing, Promise<SearchEntry[]>>();
  const entries = (visit: Visit, db: PublishedDb): Promise<SearchEntry[]> => {
    const held = made.get(visit.standing);
    if (held !== undefined) return held;
    const now = entriesOf(visit, db).then((found) => index.renew(found).then(() => found));
    made.set(visit.standing, now);
    now.catch(() => made.delete(visit.standing));
    return now;
  };
  return { entries, find: index.find };
}

/** Finds measures, promises, areas, words and pages; without words, lists everything by kind. */
export function searchPage(): Maker<Query> {
  const searchable = whatCanBeFound();
  return async (visit, db, { query }) => {
    const entries = await searchable.entries(visit, db);
    return foundPage(query, entries, searchable.find);
  };
}

function foundPage(query: Query, entries: readonly SearchEntry[], find: RenewedIndex['find']): PageContent {
  const asked = (query.q ?? '').trim();
  const title = asked === '' ? 'Search' : `Search: ${asked}`;
  return {
    title,
    description: 'Find measures, the plan, areas, words and pages of this site.',
    body: (
      <>
        <PageHeading
          title={title}
          summary="Measures, the plan, meetings, minutes, questions, actions, areas, words and pages of this site."
        />
        <SearchBox action="/search" label="What are you looking for?" value={asked} id="search" />
        <div id="found">
          {asked !== '' && (
            <>
              <FoundList asked={asked} found={find(asked)} />
              <p>
                <a href="/search">See everything that can be found</a>
              </p>
            </>
          )}
        </div>
        {asked === '' && <WholeList entries={entries} />}
      </>
    ),
  };
}

/** Paragraphs of minutes are found by their words; thousands of them in a list help nobody. */
const listed = (Object.keys(entryKinds) as EntryKind[]).filter((kind) => kind !== 'minute');

const WholeList = ({ entries }: { entries: readonly SearchEntry[] }) => (
  <div id="everything">
    {listed.map((kind) => {
      const members = entries.filter((entry) => entry.kind === kind);
      if (members.length === 0) return null;
      return (
        <Section key={kind} id={kind} title={entryKinds[kind]}>
          <LinkList links={members.map(({ title, href }) => ({ text: title, href }))} />
        </Section>
      );
    })}
  </div>
);
