import { EmptyState, PageHeading } from '../../../platform/design/index.ts';
import type { PageContent, Visit } from '../../../site/index.ts';
import { fileHref } from '../addresses.ts';
import { ReportedDefinition } from './reported-definition.tsx';
import { ReportedHeadline } from './reported-headline.tsx';
import { ReportedMonths } from './reported-months.tsx';
import { ReportedTables } from './reported-tables.tsx';
import type { ReportedSubject } from '../subject.ts';

/** The page of a measure that others reported: their figures, with the document and line of each. */
export function reportedPage(
  visit: Visit,
  { reported: definition, observations }: ReportedSubject,
): PageContent {
  const path = `/measures/${definition.id}`;
  return {
    title: definition.title,
    description: definition.definition,
    section: '/measures',
    monthly: true,
    breadcrumbs: [{ text: 'Measures', href: visit.href('/measures') }],
    takeAway: [
      { text: 'CSV of this page', href: fileHref(visit, `${path}.csv`) },
      { text: 'JSON of this page', href: fileHref(visit, `${path}.json`) },
    ],
    body: (
      <>
        <PageHeading title={definition.title} summary={definition.definition} kicker="Measure, as reported" />
        {observations.length === 0 ? (
          <EmptyState title="No figure has been reported yet">
            Figures of this measure are not in open data; they appear here once a document that reports them
            is transcribed.
          </EmptyState>
        ) : (
          <>
            <ReportedHeadline definition={definition} observations={observations} />
            <ReportedMonths visit={visit} definition={definition} observations={observations} />
            <ReportedTables visit={visit} definition={definition} observations={observations} />
          </>
        )}
        <ReportedDefinition definition={definition} />
      </>
    ),
  };
}
