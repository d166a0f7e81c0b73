import { inPlace } from '../words/titles.ts';
import { PageHeading } from '../../platform/design/index.ts';
import type { PublishedDb } from '../../platform/db/published-reader.ts';
import type { Answer, Asked, PageContent, Visit } from '../../site/index.ts';
import { AreasSection } from './areas/areas-section.tsx';
import { BreakdownSection } from './breakdowns/breakdown-section.tsx';
import { fileHref, measurePath } from './addresses.ts';
import { basesOf } from './basis-of.ts';
import { CitationSection } from './figures/citation-section.tsx';
import { DefinitionSection } from './definition-section.tsx';
import { MeasureHeadline } from './measure-headline.tsx';
import { MonthSection } from './months/month-section.tsx';
import { revisionsOf, type Revision } from './published-reads.ts';
import { QualitySection } from './quality-section.tsx';
import { ReadingsStrip } from './readings-strip.tsx';
import { reportedPage } from './reported/reported-page.tsx';
import { RollingSection } from './months/rolling-section.tsx';
import type { ShownMeasure } from './shown-measure.ts';
import { subjectOf } from './subject.ts';
import { unheldPage } from './unheld-page.tsx';

/** The page of one measure, for the whole force or for one area. */
export const measurePage =
  (address: string) =>
  async (visit: Visit, db: PublishedDb, { params }: Asked<unknown>): Promise<Answer> => {
    const subject = await subjectOf(visit, db, params);
    if ('notFound' in subject) return subject;
    if ('unheld' in subject) return unheldPage(visit, subject);
    if ('reported' in subject) return reportedPage(visit, subject);
    const revisions = await revisionsOf(db, basesOf(subject.shown));
    return computedPage(visit, address, subject.shown, revisions);
  };

/** The breakdowns that come first are drawn; the others are tables, so that the page stays light. */
const mostDrawn = 3;

function computedPage(
  visit: Visit,
  address: string,
  shown: ShownMeasure,
  revisions: readonly Revision[],
): PageContent {
  const { definition, area } = shown;
  const path = measurePath(visit, definition.id, area.code);
  const isForce = area.code === visit.forceArea;
  const title = isForce ? definition.title : `${definition.title} ${inPlace(area.name)}`;
  return {
    title,
    description: definition.definition,
    section: '/measures',
    monthly: true,
    breadcrumbs: [
      { text: 'Measures', href: visit.href('/measures') },
      ...(isForce ? [] : [{ text: definition.title, href: visit.href(measurePath(visit, definition.id)) }]),
    ],
    takeAway: [
      { text: 'CSV of this page', href: fileHref(visit, `${path}.csv`) },
      { text: 'JSON of this page', href: fileHref(visit, `${path}.json`) },
      { text: 'Show the working', href: visit.href(`${path}/working`) },
    ],
    body: (
      <>
        <PageHeading title={title} summary={definition.definition} kicker={`Measure, ${area.name}`} />
        <MeasureHeadline visit={visit} shown={shown} />
        <ReadingsStrip shown={shown} />
        <MonthSection visit={visit} shown={shown} />
        <RollingSection visit={visit} shown={shown} />
        <AreasSection visit={visit} shown={shown} />
        {shown.breakdowns.map((breakdown, at) => (
          <BreakdownSection
            key={breakdown.dimension}
            visit={visit}
            shown={shown}
            breakdown={breakdown}
            drawn={at < mostDrawn}
          />
        ))}
        <DefinitionSection visit={visit} shown={shown} />
        <QualitySection shown={shown} revisions={revisions} />
        <CitationSection visit={visit} address={address} shown={shown} />
      </>
    ),
  };
}
