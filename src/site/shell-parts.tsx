import { Disclosure } from '../platform/design/index.ts';
import type { Visit } from './visit.ts';
import { monthName } from './month-name.ts';

/** Said on every page while any figure rests on records that were made up to show how the site works. */
export const GeneratedNotice = ({ visit }: { visit: Visit }) => (
  <p>
    <strong>These crime and search records are generated, not real.</strong> They show how the site works
    until real records of {visit.forceName} are loaded with <code>bin/answerable ingest ARCHIVE.zip</code>.
  </p>
);

/** Links to the same page as at every month; plain links, so that they also work on a static copy. */
export function MonthChoice({ visit }: { visit: Visit }) {
  if (visit.lastMonth === null || visit.months.length < 2) return null;
  const latest = visit.months.at(-1);
  const years = Map.groupBy(visit.months.toReversed(), (month) => month.slice(0, 4));
  const summary =
    visit.asAt === null
      ? `To ${monthName(visit.lastMonth)}: see an earlier month`
      : `As it was at ${monthName(visit.asAt)}`;
  return (
    <Disclosure summary={summary}>
      {[...years].map(([year, months]) => (
        <p key={year}>
          <strong>{year}</strong>{' '}
          {months.map((month) => (
            <>
              <a
                href={month === latest ? visit.path : `/as-at/${month}${visit.path}`}
                aria-current={month === visit.lastMonth ? 'true' : undefined}
                aria-label={monthName(month)}
              >
                {monthName(month).slice(0, 3)}
              </a>{' '}
            </>
          ))}
        </p>
      ))}
    </Disclosure>
  );
}

/** When the figures were last computed, and the releases of data that they rest on. */
export function LastUpdated({ visit }: { visit: Visit }) {
  if (visit.round === null) return <>No data has been loaded yet.</>;
  const { madeAt, releases, id } = visit.round;
  return (
    <>
      Last updated <time dateTime={madeAt}>{dayName(madeAt)}</time>. Figures of round {id} rest on{' '}
      {releases.length === 0
        ? 'no release of data'
        : releases.map((release, at) => (
            <>
              {at === 0 ? '' : ', '}
              <a href={`/data/releases/${release}`}>release {release}</a>
            </>
          ))}
      .
    </>
  );
}

const dayName = (instant: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO('Europe/London')
    .toPlainDate()
    .toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
