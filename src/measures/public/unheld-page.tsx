import { EmptyState, PageHeading } from '../../platform/design/index.ts';
import type { PageContent, Visit } from '../../site/index.ts';
import { ReportedDefinition } from './reported/reported-definition.tsx';
import { sourceName } from './source-name.ts';
import type { UnheldSubject } from './subject.ts';

/** The page of a measure that has no figures: what it will be, and what is missing. */
export function unheldPage(visit: Visit, { unheld: definition }: UnheldSubject): PageContent {
  const upTo = visit.asAt === null ? 'yet' : 'up to this month';
  return {
    title: definition.title,
    description: definition.definition,
    section: '/measures',
    monthly: true,
    breadcrumbs: [{ text: 'Measures', href: visit.href('/measures') }],
    body: (
      <>
        <PageHeading title={definition.title} summary={definition.definition} kicker="Measure, no figures" />
        <EmptyState title={`There are no figures ${upTo}`}>
          This measure rests on {sourceName(definition.source, visit.forceName)}. None of these are held{' '}
          {upTo}.
        </EmptyState>
        <ReportedDefinition definition={definition} />
      </>
    ),
  };
}
