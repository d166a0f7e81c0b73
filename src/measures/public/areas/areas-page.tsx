import { EmptyState, LinkList, PageHeading, Section } from '../../../platform/design/index.ts';
import type { PublishedDb } from '../../../platform/db/published-reader.ts';
import type { Answer, Visit } from '../../../site/index.ts';
import { areaKindWords, capitalised } from './area-kind-words.ts';
import { areaPath } from '../addresses.ts';
import { figuresOf } from '../figures/figures-of.ts';
import { latestResidents, residentsText } from '../working/residents-text.ts';

/** Every area that figures are given for, by kind, in the order of the areas file. */
export async function areasPage(visit: Visit, db: PublishedDb): Promise<Answer> {
  const figures = await figuresOf(db, visit);
  const kinds = [...Map.groupBy(figures?.areas ?? [], ({ kind }) => kind)];
  return {
    title: 'Areas',
    description: `The parts of ${visit.forceName} that figures are given for.`,
    section: '/areas',
    monthly: true,
    body: (
      <>
        <PageHeading
          title="Areas"
          summary="Choose where you live: every measure for that area on one page."
        />
        <p>
          <a href={visit.href('/compare')}>Compare areas with one another</a>
        </p>
        {figures === undefined && (
          <EmptyState title="No data has been loaded yet">
            Areas appear with the first release of data.
          </EmptyState>
        )}
        {kinds.map(([kind, areas]) => (
          <Section
            key={kind}
            id={kind}
            title={capitalised(areas.length === 1 ? areaKindWords(kind).one : areaKindWords(kind).many)}
          >
            <LinkList
              links={areas.map(({ code, name }) => ({
                text: name,
                href: visit.href(areaPath(code)),
                detail: residentsText(latestResidents(figures?.populations ?? [], code, visit.lastMonth)),
              }))}
            />
          </Section>
        ))}
      </>
    ),
  };
}
