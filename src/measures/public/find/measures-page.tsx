import { EmptyState, PageHeading, Section } from '../../../platform/design/index.ts';
import type { PublishedDb } from '../../../platform/db/published-reader.ts';
import type { Answer, Asked, Visit } from '../../../site/index.ts';
import { areaOf, measuresIn } from '../../published-reads.ts';
import { figuresOf } from '../figures/figures-of.ts';
import { findMeasures } from './find-measures.ts';
import { listMeasures } from './listed-measure.ts';
import { MeasureTables } from '../measure-tables.tsx';
import { MeasureSearch, type MeasureQuery } from './measure-search.tsx';
import { planMeasuresIn } from '../published-reads.ts';
import { groupsByPriority } from './groups-by-priority.ts';

/** Every measure, with its latest reading; found by word, priority of the plan, and area. */
export async function measuresPage(
  visit: Visit,
  db: PublishedDb,
  { query }: Asked<MeasureQuery>,
): Promise<Answer> {
  const figures = await figuresOf(db, visit);
  const planned = await planMeasuresIn(db, visit.edition);
  const area = query.area === undefined || query.area === '' ? visit.forceArea : query.area;
  if (figures !== undefined && areaOf(figures, area) === undefined) {
    return { badRequest: 'area: there is no area with this code.' };
  }
  const { priority } = query;
  if (priority && !planned.some((one) => one.priority === priority)) {
    return { badRequest: 'priority: the plan has no priority with this name.' };
  }
  const all = figures?.measures ?? (await measuresIn(db, visit.edition));
  const inPriority = new Set(
    planned.filter((one) => one.priority === priority).map(({ measure }) => measure),
  );
  const found = findMeasures(all, query.q ?? '').filter(({ id }) => !priority || inPriority.has(id));
  const listed = await listMeasures(visit, db, figures, found, area);
  const rows =
    area === visit.forceArea
      ? listed
      : listed.filter((row) => row.computed !== null || row.reported !== null);
  const groups = groupsByPriority(
    rows,
    planned.filter((one) => !priority || one.priority === priority),
  );
  return {
    title: 'Measures',
    description: 'Every measure of how policing is doing, with its latest figure, change and trend.',
    section: '/measures',
    monthly: true,
    body: (
      <>
        <PageHeading
          title="Measures"
          summary={`${all.length} ways of telling how policing is doing: what each counts, where it stands, and how sure that is.`}
        />
        <Section title="Find a measure" id="find" layout="full">
          <MeasureSearch visit={visit} query={query} planned={planned} areas={figures?.areas ?? []} />
        </Section>
        {rows.length === 0 && (
          <EmptyState title="No measure fits">
            <p>
              Try fewer or other words, or <a href={visit.href('/measures')}>see all {all.length} measures</a>
              .
            </p>
          </EmptyState>
        )}
        {groups.map(({ id, title, rows: members }) => (
          <Section key={id} id={id} title={title} layout="full">
            <MeasureTables visit={visit} area={area} id={id} title={title} rows={members} />
          </Section>
        ))}
      </>
    ),
  };
}
