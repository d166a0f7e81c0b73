import { KeyValue, Section } from '../../platform/design/index.ts';
import { monthlyValues } from '../readings/monthly-values.ts';
import { showMonth, showMonths } from '../words/periods.ts';
import type { Revision } from './published-reads.ts';
import { PlacesNote } from './places-note.tsx';
import { RevisionsTable } from './revisions-table.tsx';
import type { ShownMeasure } from './shown-measure.ts';

/** What is held, what is missing, where records could not be placed, and what later releases changed. */
export function QualitySection({
  shown,
  revisions,
}: {
  shown: ShownMeasure;
  revisions: readonly Revision[];
}) {
  const months = monthlyValues(shown.series);
  const held = months.filter(({ value, denominator }) => value !== null || denominator === 0);
  const missing = months.filter((month) => !held.includes(month));
  const [first, last] = [months[0], months.at(-1)];
  return (
    <Section title="How complete it is" id="quality">
      <KeyValue
        entries={[
          {
            term: 'Months held',
            value: `${held.length} of ${months.length}, ${showMonth(first?.month ?? '')} to ${showMonth(last?.month ?? '')}`,
          },
          {
            term: 'Months missing',
            value: missing.length === 0 ? 'none' : showMonths(missing.map(({ month }) => month)),
          },
        ]}
      />
      <PlacesNote shown={shown} />
      <RevisionsTable revisions={revisions} />
    </Section>
  );
}
