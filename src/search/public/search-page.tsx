import { z } from 'zod';
import { LinkList, PageHeading, SearchBox, Section } from '../../platform/design/index.ts';
import type { Maker } from '../../site/index.ts';
import { entriesOf } from '../entries-of.ts';
import { findEntries, longestSearch } from '../find-entries.ts';
import { entryKinds, type EntryKind, type SearchEntry } from '../search-entry.ts';
import { FoundList } from './found-list.tsx';

export const searchQuery = z.strictObject({ q: z.string().max(longestSearch).optional() });

/** Finds measures, promises, areas, words and pages; without words, lists everything by kind. */
export const searchPage: Maker<z.infer<typeof searchQuery>> = async (visit, db, { query }) => {
  const entries = await entriesOf(visit, db);
  const asked = (query.q ?? '').trim();
  const title = asked === '' ? 'Search' : `Search: ${asked}`;
  return {
    title,
    description: 'Find measures, the plan, areas, words and pages of this site.',
    body: (
      <>
        <PageHeading title={title} summary="Measures, the plan, areas, words and pages of this site." />
        <SearchBox action="/search" label="What are you looking for?" value={asked} id="search" />
        <div id="found">
          {asked !== '' && (
            <>
              <FoundList asked={asked} found={findEntries(entries, asked)} />
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

const WholeList = ({ entries }: { entries: readonly SearchEntry[] }) => (
  <div id="everything">
    {(Object.keys(entryKinds) as EntryKind[]).map((kind) => {
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
