import { LinkList, PageHeading, Section } from '../../../platform/design/index.ts';
import type { PublishedDb } from '../../../platform/db/published-reader.ts';
import type { Answer, Visit } from '../../../site/index.ts';
import { figuresOf } from '../figures/figures-of.ts';
import { comparableMeasures } from './comparable-measures.ts';

/** The measures that areas can be compared by. */
export async function compareIndexPage(visit: Visit, db: PublishedDb): Promise<Answer> {
  const figures = await figuresOf(db, visit);
  const measures = figures === undefined ? [] : await comparableMeasures(db, figures);
  return {
    title: 'Compare areas',
    description: 'Areas side by side, with what chance alone would make of their differences.',
    section: '/areas',
    monthly: true,
    breadcrumbs: [{ text: 'Areas', href: visit.href('/areas') }],
    body: (
      <>
        <PageHeading
          title="Compare areas"
          summary="Areas side by side, with what chance alone would make of their differences. There is no league table."
        />
        <Section title="Choose a measure" id="measures">
          {measures.length === 0 ? (
            <p>No measure has figures for several areas yet.</p>
          ) : (
            <LinkList
              links={measures.map(({ id, title, definition }) => ({
                text: title,
                href: visit.href(`/compare/${id}`),
                detail: definition,
              }))}
            />
          )}
        </Section>
      </>
    ),
  };
}
