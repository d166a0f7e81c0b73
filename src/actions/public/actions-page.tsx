import { EmptyState, PageHeading, Section } from '../../platform/design/index.ts';
import { dayText } from '../../published-record/index.ts';
import type { Maker, PageContent, Visit } from '../../site/index.ts';
import { silence, soon } from '../rating/rating.ts';
import { Choices } from './action-choices.tsx';
import { ActionCounts } from './action-counts.tsx';
import { ActionTable } from './action-table.tsx';
import { filtered, ratedActions, type ActionsQuery, type RatedAction } from './filtered.ts';
import { publicActions } from './published-reads.ts';

/** Actions on one page of the log. */
export const perPage = 100;

/** The log of everything that was promised in public, with choices; without any, page after page. */
export const actionsPage: Maker<ActionsQuery> = async (visit, db, { params, query }) => {
  const all = ratedActions(await publicActions(db), visit.today);
  const chosen = filtered(all, query);
  const isChosen = Object.values(query).some((value) => value !== undefined && value !== '');
  const page = Number(params['page'] ?? 1);
  const pages = Math.max(1, Math.ceil(chosen.length / perPage));
  if (!Number.isInteger(page) || page < 1 || page > pages || params['page'] === '1')
    return { notFound: 'There is no page at this address.' };
  return content(visit, { all, chosen, query, isChosen, page, pages });
};

interface Shown {
  all: readonly RatedAction[];
  chosen: readonly RatedAction[];
  query: ActionsQuery;
  isChosen: boolean;
  page: number;
  pages: number;
}

const content = (visit: Visit, { all, chosen, query, isChosen, page, pages }: Shown): PageContent => ({
  title: page === 1 ? 'Actions' : `Actions, page ${page}`,
  description: `What was promised to ${visit.bodyName}, by whom and by when, and how it goes.`,
  section: '/actions',
  takeAway: [
    { text: 'CSV', href: '/api/v1/actions.csv' },
    { text: 'JSON', href: '/api/v1/actions.json' },
  ],
  body: (
    <>
      <PageHeading
        title="Actions"
        summary="What was promised at meetings, after inspections and in the plan: by whom, by when, and how it goes."
      />
      {all.length === 0 ? (
        <EmptyState title="No action has been published yet">
          {`When ${visit.bodyName} publishes what was promised, it is here.`}
        </EmptyState>
      ) : (
        <>
          {page === 1 && !isChosen && (
            <Section
              title="How they go"
              id="counts"
              intro={
                <>
                  {asPublished(visit)} <a href="#rule">How this is decided</a>
                </>
              }
            >
              <ActionCounts actions={all} />
            </Section>
          )}
          <Section
            title={headingOf(chosen.length, all.length, isChosen)}
            id="log"
            layout="full"
            intro={asPublished(visit)}
          >
            <Choices actions={all} query={query} />
            <ActionTable actions={chosen.slice((page - 1) * perPage, page * perPage)} />
            {isChosen && chosen.length > perPage && (
              <p>The newest {perPage} are shown. Choose more narrowly, or take away the CSV.</p>
            )}
            {!isChosen && <Pages page={page} pages={pages} />}
          </Section>
          <Rule />
        </>
      )}
    </>
  ),
});

/** What stands still since it was published, and what time changes. */
const asPublished = ({ today }: Visit): string =>
  `Each as it was last published; late and overdue as on ${dayText(today)}.`;

const headingOf = (chosen: number, all: number, isChosen: boolean): string =>
  isChosen ? `${chosen} of ${all} ${all === 1 ? 'action' : 'actions'}` : 'Every action';

/** Plain links, so that every page is reached on a static copy too. */
const Pages = ({ page, pages }: { page: number; pages: number }) =>
  pages === 1 ? null : (
    <nav aria-label="Pages of the log" class="letters">
      {Array.from({ length: pages }, (_, at) => at + 1).map((number) => (
        <a
          key={number}
          href={number === 1 ? '/actions' : `/actions/pages/${number}`}
          aria-label={`Page ${number}`}
          aria-current={number === page ? 'page' : undefined}
        >
          {number}
        </a>
      ))}
    </nav>
  );

const Rule = () => (
  <Section title="How it is decided" id="rule">
    <p>
      Nobody types how an action goes. The first of these that is true decides: it is signed off (complete),
      or another action took its place (superseded); its due day has passed and nobody says that it is
      delivered (late); its newest update says off track, or at risk; its owner has stated a position, or its
      newest update says that it is delivered (delivered, not signed off; what was returned or reopened needs
      a new position statement); its review day has passed without an update (at risk); it has neither a due
      day nor a review day; it is due within {soon} days, or nothing was heard for more than {silence} days
      (at risk); otherwise it is on course.
    </p>
    <p>
      Overdue stands beside it: its due day has passed, and it is neither signed off nor superseded, whatever
      its owner says of it. An action without a due day is never overdue, and on its due day it is not overdue
      yet.
    </p>
    <p>
      The steps, updates and days of an action are those that were last published; what happens to it later is
      here once it is published again. Only what time changes, such as late and overdue, is worked out when
      the page is read, by the day in London that the page names; on a copy of this site, by the day on which
      the copy was made.
    </p>
  </Section>
);
