import { PageHeading } from '../../platform/design/index.ts';
import { PageLinks, rowsOnPage, type WorkspaceContent, type WorkspaceVisit } from '../../workspace/index.ts';
import { countIn, publicationListFor, type PublicationList } from '../records/publication-lists.ts';
import { ListChoices } from './list-choices.tsx';
import { Lines, publicSince, waitingSince } from './list-lines.tsx';
import { listAddress, type ListQuery, type LongList } from './list-query.ts';
import { kindsInWords } from './words.ts';

const titles: Readonly<Record<LongList, string>> = { waiting: 'Never published', public: 'Public' };

/** One list of publication, whole: the newest first, fifty on a page. */
export const listPage =
  (list: LongList) =>
  async ({ actor, db, at, query }: WorkspaceVisit<ListQuery>): Promise<WorkspaceContent> => {
    const { page, ...filter } = query;
    const { rows, counts } = await publicationListFor(
      actor,
      db,
      { ...filter, name: list, at },
      { limit: rowsOnPage, offset: (page - 1) * rowsOnPage },
    );
    const total = countIn(counts, filter.kind);
    return {
      title: titles[list],
      section: 'publication',
      breadcrumbs: [{ text: 'Publication', href: '/publication' }],
      body: (
        <>
          <PageHeading title={titles[list]} summary={`${total} shown, the newest first.`} />
          <ListChoices list={list} query={query} />
          <Kinds list={list} counts={counts} query={query} />
          <Lines listed={rows} says={list === 'public' ? publicSince : waitingSince} />
          <PageLinks
            page={page}
            total={total}
            addressOf={(other) => listAddress(list, { ...filter, page: other })}
          />
        </>
      ),
    };
  };

interface KindsProps {
  list: LongList;
  counts: PublicationList['counts'];
  query: ListQuery;
}

/** How many there are of each kind; each leads to those alone. */
const Kinds = ({ list, counts, query: { words, kind: shown } }: KindsProps) => (
  <ul class="board-links">
    <li>
      <a href={listAddress(list, { words })} aria-current={shown === undefined ? 'page' : undefined}>
        All ({countIn(counts)})
      </a>
    </li>
    {counts.map(({ kind, count }) => (
      <li key={kind}>
        <a href={listAddress(list, { words, kind })} aria-current={shown === kind ? 'page' : undefined}>
          {kindsInWords[kind].many} ({count})
        </a>
      </li>
    ))}
  </ul>
);
