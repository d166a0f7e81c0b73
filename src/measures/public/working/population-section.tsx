import { DataTable, Section } from '../../../platform/design/index.ts';
import type { Area, Population } from '../../published-reads.ts';
import { showCount } from '../../words/numbers.ts';
import { showDay } from '../../words/periods.ts';
import { residentsByYear } from './residents-text.ts';

/** How many people live in the area, year by year: what its rates rest on. */
export function PopulationSection({ populations, area }: { populations: readonly Population[]; area: Area }) {
  const years = residentsByYear(populations, area.code).toReversed();
  if (years.length === 0) return null;
  const sources = [...new Set(years.map(({ source }) => source))];
  return (
    <Section
      title="Residents"
      id="residents"
      aside={<p>A rate rests on the estimate nearest the middle of its twelve months.</p>}
    >
      <DataTable
        id="residents-table"
        caption={`Residents of ${area.name}`}
        captionHidden
        compact
        columns={[
          { id: 'as-at', heading: 'As at', rowHeader: true, value: ({ as_at: day }) => showDay(day) },
          {
            id: 'residents',
            heading: 'Residents',
            numeric: true,
            value: ({ residents }) => showCount(residents),
          },
        ]}
        rows={years}
        footnotes={sources.map((source) => `Source: ${source}.`)}
      />
    </Section>
  );
}
