import { sparkline } from '../../platform/charts/index.ts';
import { DataTable, Sparkline } from '../../platform/design/index.ts';
import type { Visit } from '../../site/index.ts';
import type { ComputedRow, ReportSection } from '../report.ts';
import { lineDomain } from '../line-domain.ts';
import { linesIntro } from '../words.ts';
import { TrendOf } from './trend-of.tsx';

/** Measures computed from records: value, change, how sure it is, trend word and a line of twelve-month values. */
export function ComputedTable({
  visit,
  section: { id, title, computed: rows },
}: {
  visit: Visit;
  section: ReportSection;
}) {
  const domain = lineDomain(rows);
  const period = commonPeriod(rows);
  return (
    <DataTable
      id={`${id}-computed`}
      caption={`${title}: computed from police records${period === null ? '' : `, ${period}`}`}
      compact
      columns={[
        {
          id: 'measure',
          heading: 'Measure',
          rowHeader: true,
          value: (one: ComputedRow) => (
            <>
              <a href={visit.href(`/measures/${one.id}`)}>{one.title}</a>
              {period === null && (
                <>
                  <br />
                  <small>{one.period}</small>
                </>
              )}
            </>
          ),
        },
        { id: 'value', heading: 'Latest', numeric: true, value: ({ value }) => value },
        { id: 'previous', heading: 'Year before', numeric: true, value: ({ previous }) => previous },
        { id: 'change', heading: 'Change', numeric: true, value: ({ change }) => change },
        {
          id: 'certainty',
          heading: 'Interval and test',
          value: ({ certainty }) => <small>{certainty}</small>,
        },
        { id: 'trend', heading: 'Trend', value: (one) => <TrendOf visit={visit} row={one} /> },
        { id: 'line', heading: '12-month values', deskOnly: true, value: (one) => lineOf(one, domain) },
      ]}
      rows={rows}
      footnotes={[linesIntro]}
    />
  );
}

/** The period of all rows, where they share one. */
function commonPeriod(rows: readonly ComputedRow[]): string | null {
  const periods = new Set(rows.map((row) => row.period));
  return periods.size === 1 ? ([...periods][0] ?? null) : null;
}

/** The row says the first and last values already, so the line is hidden from those who cannot see it. */
function lineOf({ line, lineWords, trend }: ComputedRow, domain: readonly [number, number]) {
  if (lineWords === '') return null;
  const last = trend?.outside === true ? 'outside' : 'plain';
  return <Sparkline svg={sparkline({ values: line, domain, last })} />;
}
