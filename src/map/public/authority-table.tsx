import { DataTable, Section } from '../../platform/design/index.ts';
import {
  changePhrase,
  readingText,
  showPeriod,
  showRate,
  type Area,
  type MeasureDefinition,
  type Reading,
} from '../../measures/index.ts';
import { intervalText } from '../../measures/public-index.ts';
import type { Visit } from '../../site/index.ts';

interface Row {
  area: Area;
  reading: Reading;
}

/** The same measure by local authority, in the order of the areas file: where the areas pages go on. */
export function AuthorityTable({
  visit,
  definition,
  rows,
}: {
  visit: Visit;
  definition: MeasureDefinition;
  rows: readonly Row[];
}) {
  const [first] = rows;
  if (first === undefined) return null;
  return (
    <Section
      title="By local authority"
      id="authorities"
      layout="full"
      intro={
        <a href={visit.href(`/measures/${definition.id}`)}>More about {definition.title.toLowerCase()}</a>
      }
    >
      <DataTable
        id="authority-table"
        caption={`${definition.title} by local authority, ${showPeriod(first.reading)}`}
        compact
        columns={[
          {
            id: 'area',
            heading: 'Local authority',
            rowHeader: true,
            value: ({ area }: Row) => <a href={visit.href(`/areas/${area.code}`)}>{area.name}</a>,
          },
          {
            id: 'count',
            heading: definition.unit,
            numeric: true,
            value: ({ reading }) => readingText(reading, definition),
          },
          {
            id: 'change',
            heading: 'Change on the year before',
            numeric: true,
            value: ({ reading }) => changePhrase(reading, definition),
          },
          {
            id: 'rate',
            heading: 'Per 1,000 residents',
            numeric: true,
            value: ({ reading }) => (reading.per1000 === undefined ? null : showRate(reading.per1000.value)),
          },
          {
            id: 'interval',
            heading: '95% interval',
            numeric: true,
            deskOnly: true,
            value: ({ reading }) => intervalText(reading.per1000?.lower, reading.per1000?.upper, showRate),
          },
        ]}
        rows={rows}
        footnotes={[
          'Totals by local authority can rest on another source than the map, such as counts by small area; the page of the measure says which.',
        ]}
      />
    </Section>
  );
}
