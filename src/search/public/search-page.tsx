import { z } from 'zod';
import { LinkList, PageHeading, SearchBox, Section } from '../../platform/design/index.ts';
import type { PublishedDb } from '../../platform/db/published-reader.ts';
import type { Maker, Standing, Visit } from '../../site/index.ts';
import { entriesOf } from '../entries-of.ts';
import { entryFinder, longestSearch, type Find } from '../find-entries.ts';
import { entryKinds, type EntryKind, type SearchEntry } from '../search-entry.ts';
import { FoundList } from './found-list.tsx';

export const searchQuery = z.strictObject({ q: z.string().max(longestSearch).optional() });

interface Searchable {
  entries: SearchEntry[];
  find: Find;
}

/** What can be found is put in order once for all that is published at a moment. */
const made = new WeakMap<Standing, Promise<Searchable>>();

function searchable(visit: Visit, db: PublishedDb): Promise<Searchable> {
  const held = made.get(visit.standing);
  if (held !== undefined) return held;
  const now = entriesOf(visit, db).then((entries) => ({ entries, find: entryFinder(entries) }));
  made.set(visit.standing, now);
  now.catch(() => made.delete(visit.standing));
  return now;
}

/** Finds measures, promises, areas, words and pages; without words, lists everything by kind. */
export const searchPage: Maker<z.infer<typeof searchQuery>> = async (visit, db, { query }) => {
  const { entries, find } = await searchable(visit, db);
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
};

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
