import { DataTable } from '../../platform/design/index.ts';
import type { Visit } from '../../site/index.ts';
import type { ReportedDocument, ReportedRow, ReportSection } from '../report.ts';
import { documentNotes, reportedIntro } from '../words.ts';

/** Figures as others reported them, each with the place where it was printed. */
export function ReportedTable({
  visit,
  section: { id, title, reported: rows },
  documents,
}: {
  visit: Visit;
  section: ReportSection;
  documents: readonly ReportedDocument[];
}) {
  return (
    <DataTable
      id={`${id}-reported`}
      caption={`${title}: reported by others`}
      compact
      columns={[
        {
          id: 'measure',
          heading: 'Measure',
          rowHeader: true,
          value: ({ id: measure, title }: ReportedRow) => (
            <a href={visit.href(`/measures/${measure}`)}>{title}</a>
          ),
        },
        { id: 'value', heading: 'Reported', numeric: true, value: ({ value }) => value },
        {
          id: 'change',
          heading: 'Change',
          numeric: true,
          value: ({ change }) => change,
        },
        { id: 'period', heading: 'Period', value: ({ period }) => period },
        { id: 'source', heading: 'Printed in', value: ({ source }) => source },
      ]}
      rows={rows}
      footnotes={[reportedIntro, ...documentNotes(rows, documents)]}
    />
  );
}
