import { may } from '../../accounts/index.ts';
import { policeDay } from '../../platform/clock.ts';
import { dayInWords } from '../../platform/day-in-words.ts';
import { DataTable, PageHeading, Section } from '../../platform/design/index.ts';
import { WorkForm, type WorkspaceContent, type WorkspaceVisit } from '../../workspace/index.ts';
import { inspectionsFor } from '../inspection-reads.ts';
import { inspectionKinds } from '../public/words.ts';
import { standingWords } from './clock-words.ts';
import { InspectionFields } from './inspection-fields.tsx';

/** The reports, those whose response is due first, and a form for another. */
export async function inspectionsPage(visit: WorkspaceVisit): Promise<WorkspaceContent> {
  const { actor, db, at } = visit;
  const rows = await inspectionsFor(actor, db, at);
  const today = policeDay(at);
  const waiting = rows.filter(({ standing }) => standing === 'due' || standing === 'overdue').length;
  return {
    title: 'Inspections',
    section: 'inspections',
    wide: true,
    body: (
      <>
        <PageHeading
          title="Inspections"
          summary={`${rows.length} ${rows.length === 1 ? 'report' : 'reports'}; ${waiting} still to be answered.`}
        />
        <DataTable
          id="inspections"
          caption="Reports"
          captionHidden
          compact
          stackOnPhone
          rows={rows}
          empty="No report yet."
          columns={[
            {
              id: 'title',
              heading: 'Report',
              rowHeader: true,
              value: ({ id, title }) => <a href={`/inspections/${id}`}>{title}</a>,
            },
            { id: 'kind', heading: 'Kind', value: ({ kind }) => inspectionKinds[kind] },
            { id: 'published', heading: 'Published', value: ({ published }) => dayInWords(published) },
            { id: 'standing', heading: 'Response', value: (row) => standingWords(row, today) },
          ]}
        />
        {may(actor, 'record inspections') && (
          <Section title="Enter a report">
            <WorkForm visit={visit} to="/inspections" button="Enter the report">
              <InspectionFields />
            </WorkForm>
          </Section>
        )}
      </>
    ),
  };
}
