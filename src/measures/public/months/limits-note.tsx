import type { DrawnMonths } from './drawn-months.ts';
import { showMonth, showMonths, showSpan } from '../../words/periods.ts';
import type { ShownMeasure } from '../shown-measure.ts';

/** In the margin of the chart of months: how usual variation was found, and what was left out of it. */
export function LimitsNote({ shown, drawn }: { shown: ShownMeasure; drawn: DrawnMonths }) {
  const { chart, figures, definition } = shown;
  const missing = drawn.monthly.filter(({ value }) => value === null);
  const rebases = figures.rules.rebases.filter(({ measure }) => measure === definition.id);
  const exceptional = figures.rules.exceptional.filter(({ from, to }) =>
    drawn.monthly.some(({ month, excluded }) => excluded && from <= month && month <= to),
  );
  return (
    <>
      <p>{methodWords(shown)}</p>
      {missing.length > 0 && (
        <p>Not held, and not counted as nought: {showMonths(missing.map(({ month }) => month))}.</p>
      )}
      {rebases.map(({ at, why, approvedBy }) => (
        <p key={at}>
          Limits start anew in {showMonth(at)}: {why} Approved by {approvedBy}.
        </p>
      ))}
      {exceptional.map(({ from, to, why }) => (
        <p key={from}>
          Left out of the limits, {from === to ? showMonth(from) : showSpan(from, to)}: {why}
        </p>
      ))}
      {chart.trialLimits && <p>These are trial limits: they rest on fewer than twelve months.</p>}
      {drawn.leftOut > 0 && (
        <p>
          {drawn.leftOut === 1
            ? 'One earlier month is in the CSV; the limits rest on it too.'
            : `${drawn.leftOut} earlier months are in the CSV; the limits rest on them too.`}
        </p>
      )}
    </>
  );
}

function methodWords({ chart: { method, reason, seasonal } }: ShownMeasure): string {
  if (reason !== null) return `No limits are drawn, because ${reason}.`;
  const band = 'The band is usual variation';
  const season = seasonal ? ', after taking out the yearly cycle of the months' : '';
  return method === 'XmR'
    ? `${band}: the average, and three standard deviations either side of it, from the month-to-month changes (XmR chart)${season}. A month inside it needs no explanation.`
    : `${band} for a percentage whose base changes from month to month (Laney p′ chart). A month inside it needs no explanation.`;
}
