import { inPlace } from '../../words/titles.ts';
import { EmptyState, LinkList, PageHeading, Section } from '../../../platform/design/index.ts';
import type { PublishedDb } from '../../../platform/db/published-reader.ts';
import type { Answer, Asked, Visit } from '../../../site/index.ts';
import { areaOf, type Area, type Figures } from '../../published-reads.ts';
import { areaKindWords, capitalised } from './area-kind-words.ts';
import { areaPath } from '../addresses.ts';
import { figuresOf } from '../figures/figures-of.ts';
import { computedAmong, listMeasures, othersAmong, type ComputedListing } from '../find/listed-measure.ts';
import { MeasureList } from '../find/measure-list.tsx';
import { ReportedList } from '../reported/reported-list.tsx';
import { PopulationSection } from '../working/population-section.tsx';
import { latestResidents, residentsText } from '../working/residents-text.ts';
import { whyNoFigures } from '../why-no-figures.ts';

/** One area: every measure that has figures there, the areas within it, and how many people live there. */
export async function areaPage(visit: Visit, db: PublishedDb, { params }: Asked<unknown>): Promise<Answer> {
  const figures = await figuresOf(db, visit);
  const area = figures === undefined ? undefined : areaOf(figures, params['code'] ?? '');
  if (figures === undefined || area === undefined) return { notFound: 'There is no area at this address.' };
  const listed = await listMeasures(visit, db, figures, figures.measures, area.code);
  const rows = computedAmong(listed);
  const reported = othersAmong(listed).filter((row) => row.reported !== null);
  const parent = figures.areas.find(({ code }) => code === area.parent);
  return {
    title: area.name,
    description: `Every measure of policing ${inPlace(area.name)}, with its change, trend and rate.`,
    section: '/areas',
    monthly: true,
    breadcrumbs: [
      { text: 'Areas', href: visit.href('/areas') },
      ...(parent === undefined ? [] : [{ text: parent.name, href: visit.href(areaPath(parent.code)) }]),
    ],
    body: (
      <>
        <PageHeading
          kicker={capitalised(areaKindWords(area.kind).one)}
          title={area.name}
          summary={`${residentsText(latestResidents(figures.populations, area.code, visit.lastMonth))}.`}
        />
        <Measures visit={visit} area={area} rows={rows} />
        {area.kind !== 'force' && reported.length > 0 && (
          <Section title="Reported by others" id="reported" layout="full">
            <ReportedList
              visit={visit}
              id="reported-table"
              caption={`As reported for ${area.name}`}
              rows={reported}
            />
          </Section>
        )}
        <Within visit={visit} area={area} figures={figures} />
        <PopulationSection populations={figures.populations} area={area} />
      </>
    ),
  };
}

function Measures({ visit, area, rows }: { visit: Visit; area: Area; rows: readonly ComputedListing[] }) {
  if (rows.length === 0) {
    return (
      <EmptyState title={`There are no figures for ${area.name}`}>{whyNoFigures(area, visit)}</EmptyState>
    );
  }
  return (
    <Section
      title="How it is doing"
      id="measures"
      layout="full"
      intro="Twelve months at a time, against the twelve before. The trend word says whether the latest month stands out."
    >
      <MeasureList
        visit={visit}
        area={area.code}
        id="measures-table"
        caption={`Measures ${inPlace(area.name)}`}
        rows={rows}
      />
    </Section>
  );
}

function Within({ visit, area, figures }: { visit: Visit; area: Area; figures: Figures }) {
  const inside = figures.areas.filter(
    ({ code, parent, kind }) =>
      code !== area.code &&
      (parent === area.code || (parent === null && area.kind === 'force' && kind !== 'force')),
  );
  if (inside.length === 0) return null;
  return (
    <Section title={`Areas ${inPlace(area.name)}`} id="areas">
      <LinkList
        links={inside.map(({ code, name, kind }) => ({
          text: name,
          href: visit.href(areaPath(code)),
          detail: capitalised(areaKindWords(kind).one),
        }))}
      />
    </Section>
  );
}
