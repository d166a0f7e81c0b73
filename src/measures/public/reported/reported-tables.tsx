import { DataTable, Section, type Column } from '../../../platform/design/index.ts';
import type { Visit } from '../../../site/index.ts';
import type { MeasureDefinition } from '../../definitions/measure-definition.ts';
import type { Observation } from '../../published-reads.ts';
import { showCount } from '../../words/numbers.ts';
import { categoryTitle, dimensionTitle, lowerFirst } from '../../words/titles.ts';
import { areaNameOf } from '../areas/area-name-of.ts';
import { reportedValue } from './reported-value.ts';
import { reportedChange, reportedPeriod } from './reported-words.ts';

interface Props {
  visit: Visit;
  definition: MeasureDefinition;
  observations: readonly Observation[];
}

/** Every figure that was reported, as a whole and by breakdown, with its document and line. */
export function ReportedTables({ visit, definition, observations }: Props) {
  return [...Map.groupBy(observations, ({ dimension }) => dimension)].map(([dimension, rows]) => (
    <Section
      key={dimension}
      title={dimension === '' ? 'As reported' : `By ${lowerFirst(dimensionTitle(dimension))}`}
      id={dimension === '' ? 'reported' : `by-${slug(dimension)}`}
    >
      <DataTable
        id={`reported-${slug(dimension) || 'whole'}-table`}
        caption={`${definition.title}${dimension === '' ? '' : ` by ${lowerFirst(dimensionTitle(dimension))}`}, as reported`}
        compact
        columns={columns(visit, definition, dimension, rows)}
        rows={rows}
      />
    </Section>
  ));
}

const slug = (dimension: string): string => dimension.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase();

function columns(
  visit: Visit,
  definition: MeasureDefinition,
  dimension: string,
  rows: readonly Observation[],
): Column<Observation>[] {
  const parts = rows.some(({ denominator }) => denominator !== null);
  const places = rows.some(({ area }) => area !== visit.forceArea);
  return [
    ...(dimension === ''
      ? []
      : [
          {
            id: 'category',
            heading: dimensionTitle(dimension),
            rowHeader: true,
            value: ({ category }: Observation) => categoryTitle(dimension, category),
          },
        ]),
    { id: 'period', heading: 'Period', rowHeader: dimension === '', value: reportedPeriod },
    ...(places
      ? [{ id: 'area', heading: 'Area', value: ({ area }: Observation) => areaNameOf(visit, area) }]
      : []),
    {
      id: 'value',
      heading: definition.unit,
      numeric: true,
      value: (row) => reportedValue(row, definition),
    },
    ...(parts ? [{ id: 'parts', heading: 'Number out of', numeric: true, value: partsOf }] : []),
    { id: 'change', heading: 'Reported change', value: changeOf },
    { id: 'where', heading: 'Document and line', value: documentOf },
  ];
}

const partsOf = ({ numerator, denominator }: Observation) =>
  numerator === null || denominator === null ? null : `${showCount(numerator)} of ${showCount(denominator)}`;

const changeOf = (row: Observation) => {
  const change = reportedChange(row) || (row.previous === null ? '' : `from ${showCount(row.previous)}`);
  return change === '' ? null : `${change}${row.comparison === '' ? '' : ` (${row.comparison})`}`;
};

const documentOf = ({ document, line, note }: Observation) => (
  <>
    {document}
    {line === null ? '' : `, line ${line}`}
    {note !== '' && (
      <>
        <br />
        {note}
      </>
    )}
  </>
);
