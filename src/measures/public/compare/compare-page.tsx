import { EmptyState, PageHeading, Section } from '../../../platform/design/index.ts';
import type { PublishedDb } from '../../../platform/db/published-reader.ts';
import type { Answer, Asked, Visit } from '../../../site/index.ts';
import { showPeriod } from '../../words/periods.ts';
import { fileHref, measurePath } from '../addresses.ts';
import { AreaFunnel } from '../areas/area-funnel.tsx';
import { areaKindWords, capitalised } from '../areas/area-kind-words.ts';
import { AreaMonths } from '../areas/area-months.tsx';
import { AreaReadingsTable } from '../areas/area-readings-table.tsx';
import type { AreaGroup, ShownMeasure } from '../shown-measure.ts';
import { subjectOf } from '../subject.ts';

/** One measure, area beside area: rates with intervals, the funnel, and every area's months on one scale. */
export async function comparePage(
  visit: Visit,
  db: PublishedDb,
  { params }: Asked<unknown>,
): Promise<Answer> {
  const subject = await subjectOf(visit, db, { id: params['id'] ?? '' });
  if ('notFound' in subject) return subject;
  if (!('shown' in subject)) return { notFound: 'This measure has no figures by area.' };
  const { shown } = subject;
  const { definition } = shown;
  const path = measurePath(visit, definition.id);
  return {
    title: `Compare areas: ${definition.title}`,
    description: `${definition.title}, area beside area, with intervals.`,
    section: '/areas',
    monthly: true,
    breadcrumbs: [
      { text: 'Areas', href: visit.href('/areas') },
      { text: 'Compare areas', href: visit.href('/compare') },
    ],
    takeAway: [
      { text: 'CSV', href: fileHref(visit, `${path}.csv`) },
      { text: 'JSON', href: fileHref(visit, `${path}.json`) },
    ],
    body: (
      <>
        <PageHeading
          kicker="Compare areas"
          title={definition.title}
          summary={`${capitalised(showPeriod(shown.twelveMonths))}. ${definition.definition}`}
        />
        {shown.groups.length === 0 && (
          <EmptyState title="This measure is not available by area">
            The records that it rests on do not say where in the force they belong.
          </EmptyState>
        )}
        {shown.groups.map((group) => (
          <Group key={group.kind} visit={visit} shown={shown} group={group} />
        ))}
      </>
    ),
  };
}

function Group({ visit, shown, group }: { visit: Visit; shown: ShownMeasure; group: AreaGroup }) {
  const { many, one } = areaKindWords(group.kind);
  return (
    <>
      <Section
        title={`${capitalised(many)} side by side`}
        id={group.kind}
        layout="full"
        intro={
          <>
            In the order of the area list, not ranked.{' '}
            <a href={visit.href(measurePath(visit, shown.definition.id))}>All about this measure</a>
          </>
        }
      >
        <AreaReadingsTable visit={visit} shown={shown} group={group} />
      </Section>
      {group.funnel !== null && (
        <Section
          title="Against what chance would make"
          id={`${group.kind}-funnel`}
          aside={
            <p>
              The limits allow for the size of each {one} and for chance, and for nothing else. A {one}{' '}
              outside them is worth a question, not a verdict.
            </p>
          }
        >
          <AreaFunnel visit={visit} shown={shown} group={group} funnel={group.funnel} />
        </Section>
      )}
      <AreaMonths group={group} definition={shown.definition} />
    </>
  );
}
