import { ChartFigure, EmptyState, PageHeading, Section } from '../../platform/design/index.ts';
import { wordsOf, type Figures } from '../../measures/index.ts';
import { Caveats, fileHref } from '../../measures/public-index.ts';
import type { PublishedDb } from '../../platform/db/published-reader.ts';
import type { Answer, Asked, PageContent, Visit } from '../../site/index.ts';
import { authoritiesIn, boundariesIn } from '../published-reads.ts';
import { caveats, concentration, gridWords, mapPeriod } from '../words.ts';
import { AuthorityTable } from './authority-table.tsx';
import { CellTable } from './cell-table.tsx';
import { drawHexagons, drawSmallAreas } from './draw-map.ts';
import { MapChoice } from './map-choice.tsx';
import { mapPath, mapSubject, type MapSubject } from './map-subject.ts';
import { PlacedSection } from './placed-section.tsx';

/** Where the records of a measure were made, in cells no finer than about 500 metres. */
export async function mapPage(visit: Visit, db: PublishedDb, { params }: Asked<unknown>): Promise<Answer> {
  const subject = await mapSubject(visit, db, params);
  if (subject === undefined) return nothingHeld(visit);
  if ('notFound' in subject) return subject;
  return content(visit, db, subject);
}

const nothingHeld = (visit: Visit): PageContent => ({
  title: 'Map',
  description: 'Where crimes were recorded.',
  section: '/map',
  monthly: true,
  body: (
    <>
      <PageHeading title="Map" kicker={visit.forceName} summary="Where crimes were recorded." />
      <EmptyState title="There is nothing to map yet">
        A map needs records with a location. None are held up to this month.
      </EmptyState>
    </>
  ),
});

async function content(visit: Visit, db: PublishedDb, subject: MapSubject): Promise<PageContent> {
  const { definition, grid, cells, figures } = subject;
  const { many } = wordsOf(definition);
  const period = mapPeriod(cells);
  const finding = concentration(cells, grid, many);
  const drawing = await drawn(db, subject, `${definition.title}: ${finding}`);
  const csvHref = fileHref(visit, `${mapPath(definition.id, grid)}.csv`);
  const authorities = await authoritiesIn(db, figures, { definition, to: cells.to });
  const table = <CellTable cells={cells} grid={grid} many={many} />;
  return {
    title: `Map of ${definition.title.toLowerCase()}`,
    description: `Where ${many} were recorded in the ${period}.`,
    section: '/map',
    monthly: true,
    takeAway: [{ text: 'CSV of the cells', href: csvHref }],
    body: (
      <>
        <PageHeading
          title={`Map of ${definition.title.toLowerCase()}`}
          kicker={visit.forceName}
          summary={`Where ${many} were recorded, ${period}. ${gridWords[grid].about}`}
        />
        <Section title="Where they were recorded" id="where" layout="full">
          <MapChoice visit={visit} subject={subject} />
          {drawing === undefined ? (
            <>
              <EmptyState title="There are no boundaries to draw with">
                These figures are by LSOA. Give the boundaries of the LSOAs in the body folder, and this page
                draws them.
              </EmptyState>
              {table}
            </>
          ) : (
            <ChartFigure
              chart={drawing}
              finding={finding}
              subtitle={`Number of ${many} in each ${gridWords[grid].one}, ${period}`}
              source={source(visit, figures)}
              table={table}
              csvHref={csvHref}
              note="Records are moved to the nearest of fixed points on the map before they are published: read the map by neighbourhood, never by street."
            />
          )}
        </Section>
        <PlacedSection cells={cells} grid={grid} many={many} />
        <AuthorityTable visit={visit} definition={definition} rows={authorities} />
        <Section title="How to read this map" id="reading">
          <Caveats caveats={caveats} />
        </Section>
      </>
    ),
  };
}

async function drawn(db: PublishedDb, { grid, cells, figures }: MapSubject, title: string) {
  const { edition } = figures.round;
  const description = 'The table beneath the map and the file of its cells give the same numbers.';
  if (cells.cells.length === 0) return undefined;
  if (grid === 'hexagon')
    return drawHexagons({ title, description, cells }, await boundariesIn(db, edition, 'outline'));
  const shapes = await boundariesIn(db, edition, 'area');
  return shapes.length === 0 ? undefined : drawSmallAreas({ title, description, cells }, shapes);
}

const source = (visit: Visit, { round }: Figures): string =>
  `${visit.forceName}, records published on data.police.uk${visit.generated ? ' (generated, not real)' : ''}, round ${round.id}. ` +
  'Boundaries, where drawn: Office for National Statistics, Open Government Licence v3.0; contains OS data © Crown copyright and database right';
