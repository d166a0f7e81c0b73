import { DataTable, Section } from '../../platform/design/index.ts';
import type { Reading } from '../readings/reading.ts';
import { showCount, showPercent, showRate } from '../words/numbers.ts';
import { showDay, showMonths, showPeriod } from '../words/periods.ts';
import { changePhrase } from '../words/readings.ts';
import { intervalText } from './interval-text.ts';
import { shortValue } from './short-value.ts';
import type { ShownMeasure } from './shown-measure.ts';
import { valueFormat } from './value-format.ts';

/** The same measure over its three windows, each against the same months a year before. */
export function ReadingsStrip({ shown }: { shown: ShownMeasure }) {
  const { definition, twelveMonths, month, yearToDate } = shown;
  const format = definition.kind === 'share' ? showPercent : showCount;
  const rows = [twelveMonths, ...(yearToDate.from === yearToDate.to ? [] : [yearToDate]), month];
  const rated = rows.some(({ per1000 }) => per1000 !== undefined);
  return (
    <Section title="The latest figures" id="latest">
      <DataTable<Reading>
        id="readings-table"
        caption={`${definition.title}: the latest periods`}
        captionHidden
        stackOnPhone
        compact
        columns={[
          { id: 'period', heading: 'Period', rowHeader: true, value: showPeriod },
          {
            id: 'value',
            heading: definition.unit,
            numeric: true,
            value: (row) => shortValue(row, definition),
          },
          {
            id: 'interval',
            heading: '95% interval',
            numeric: true,
            deskOnly: true,
            value: ({ lower, upper }) =>
              intervalText(lower, upper, format === showCount ? roundedCount : format),
          },
          {
            id: 'before',
            heading: 'A year before',
            numeric: true,
            value: ({ previous }) =>
              previous?.value == null ? null : valueFormat(definition)(previous.value),
          },
          { id: 'change', heading: 'Change', numeric: true, value: (row) => changePhrase(row, definition) },
          ...(rated
            ? [
                {
                  id: 'rate',
                  heading: 'Per 1,000 residents',
                  numeric: true,
                  deskOnly: true,
                  value: ({ per1000 }: Reading) => (per1000 === undefined ? null : showRate(per1000.value)),
                },
              ]
            : []),
        ]}
        rows={rows}
        footnotes={[
          ...rows
            .filter(({ complete }) => !complete)
            .map((row) => `${showPeriod(row)}: ${showMonths(row.missing)} not held, so no figure is given.`),
          ...residentsNote(rows),
        ]}
      />
    </Section>
  );
}

/** Which residents a rate rests on, and who is not among them. */
function residentsNote(rows: readonly Reading[]): string[] {
  const rate = rows.find(({ per1000 }) => per1000 !== undefined)?.per1000;
  if (rate === undefined) return [];
  const residents = `${showCount(rate.population)} residents as at ${showDay(rate.population_as_at)}`;
  return [
    `Per 1,000 residents: ${residents} (${rate.population_source}). People who work in the area or visit it are not among them.`,
  ];
}

const roundedCount = (value: number): string => showCount(Math.round(value));
