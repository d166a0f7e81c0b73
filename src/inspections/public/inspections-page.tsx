import { EmptyState, LinkList, PageHeading, Section } from '../../platform/design/index.ts';
import { dayText } from '../../published-record/index.ts';
import { plainWords } from '../../record-text/index.ts';
import type { Maker } from '../../site/index.ts';
import { answersByInspection, publicInspections } from './published-reads.ts';
import { inspectionKinds } from './words.ts';

/** Reports of inspectors, by year, each with how much of it is answered. */
export const inspectionsPage: Maker = async (visit, db) => {
  const inspections = await publicInspections(db);
  const answers = await answersByInspection(db);
  const years = Map.groupBy(inspections, ({ published_on }) => published_on.slice(0, 4));
  return {
    title: 'Inspections',
    description: `What inspectors found about ${visit.forceName}, and the response.`,
    section: '/inspections',
    takeAway: [
      { text: 'CSV', href: '/api/v1/inspections.csv' },
      { text: 'JSON', href: '/api/v1/inspections.json' },
    ],
    body: (
      <>
        <PageHeading
          title="Inspections"
          summary="What inspectors found and recommended, the chief constable’s comments, and the response that the law asks for."
        />
        {inspections.length === 0 && (
          <EmptyState title="No inspection has been published yet">
            {`When ${visit.bodyName} publishes a response to a report, it is here.`}
          </EmptyState>
        )}
        {[...years].map(([year, ofYear]) => (
          <Section key={year} title={year} id={`year-${year}`}>
            <LinkList
              links={ofYear.map((one) => ({
                text: plainWords(one.title),
                href: `/inspections/${one.slug}`,
                detail: `${inspectionKinds[one.kind]}, ${dayText(one.published_on)}. ${answered(answers.get(one.slug))}`,
              }))}
            />
          </Section>
        ))}
      </>
    ),
  };
};

const answered = (count: { all: number; answered: number } | undefined): string =>
  count === undefined ? 'No recommendations.' : `${count.answered} of ${count.all} recommendations answered.`;
