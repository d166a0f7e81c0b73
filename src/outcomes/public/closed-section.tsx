import { DataTable, EmptyState, Section } from '../../platform/design/index.ts';
import { changePhrase, readingText, showCount, showPeriod } from '../../measures/index.ts';
import type { Visit } from '../../site/index.ts';
import type { ShareRead } from '../published-reads.ts';
import { basisWords } from '../words.ts';

/** The other basis: outcomes by when they were given. Needs the files of outcomes, which not every archive has. */
export function ClosedSection({ visit, closed }: { visit: Visit; closed: readonly ShareRead[] }) {
  return (
    <Section title="Counted by when cases were closed" id="closed" intro={basisWords.closed}>
      {closed.length === 0 ? (
        <EmptyState title="No files of outcomes are held">
          This count needs the outcomes files of data.police.uk. None are held, so it is not given.
        </EmptyState>
      ) : (
        <DataTable
          id="closed-table"
          caption="Outcomes given in the period over crimes recorded in it"
          compact
          columns={[
            {
              id: 'measure',
              heading: 'Measure',
              rowHeader: true,
              value: ({ definition: { id, title } }: ShareRead) => (
                <a href={visit.href(`/measures/${id}`)}>{title}</a>
              ),
            },
            { id: 'period', heading: 'Period', value: ({ reading }) => showPeriod(reading) },
            {
              id: 'given',
              heading: 'Outcomes given',
              numeric: true,
              value: ({ reading }) => count(reading.numerator),
            },
            {
              id: 'recorded',
              heading: 'Crimes recorded',
              numeric: true,
              value: ({ reading }) => count(reading.denominator),
            },
            {
              id: 'share',
              heading: 'Share',
              numeric: true,
              value: ({ definition, reading }) => readingText(reading, definition),
            },
            {
              id: 'change',
              heading: 'Change on the year before',
              numeric: true,
              value: ({ definition, reading }) => changePhrase(reading, definition),
            },
          ]}
          rows={closed}
        />
      )}
    </Section>
  );
}

const count = (value: number | null): string | null => (value === null ? null : showCount(value));
