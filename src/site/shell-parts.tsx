import type { VNode } from 'preact';
import { policeDay } from '../platform/clock.ts';
import { dayInWords } from '../platform/day-in-words.ts';
import { Disclosure } from '../platform/design/index.ts';
import type { Visit } from './visit.ts';
import { monthName } from './month-name.ts';

/** Said on every page while any figure rests on records that were made up to show how the site works. */
const GeneratedNotice = ({ visit }: { visit: Visit }) => (
  <p>
    <strong>These crime and search records are generated, not real.</strong> They show how the site works
    until real records of {visit.forceName} are loaded with <code>bin/answerable ingest ARCHIVE.zip</code>.
  </p>
);

/** Pages of what people decided and promised, by the section that they stand in. */
const ofRecord = ['/meetings', '/actions', '/inspections'];

/** What has to be known before a page is read: where its record comes from, that figures are made up. */
export function noticeOf(visit: Visit, section: string | undefined): VNode | undefined {
  const note = section !== undefined && ofRecord.includes(section) ? visit.details['recordNote'] : undefined;
  if (typeof note !== 'string') return visit.generated ? <GeneratedNotice visit={visit} /> : undefined;
  return (
    <>
      <p>{note}</p>
      {visit.generated && <GeneratedNotice visit={visit} />}
    </>
  );
}

/**
 * Links to the same page as at other months; plain links, so that they also work on a static copy. The year of the
 * month shown and the one before it are spread out; the others lead to their last month, and are spread out there.
 */
export function MonthChoice({ visit }: { visit: Visit }) {
  const { lastMonth, asAt, months } = visit;
  if (lastMonth === null || months.length < 2) return null;
  const years = [...Map.groupBy(months.toReversed(), (month) => month.slice(0, 4))];
  const isSpread = ([year]: (typeof years)[number]) =>
    [0, 1].includes(Number(lastMonth.slice(0, 4)) - Number(year));
  const others = years.filter((year) => !isSpread(year));
  const summary =
    asAt === null ? `To ${monthName(lastMonth)}: see an earlier month` : `As it was at ${monthName(asAt)}`;
  return (
    <Disclosure summary={summary}>
      {years.filter(isSpread).map(([year, ofYear]) => (
        <p key={year}>
          <strong>{year}</strong>{' '}
          {ofYear.map((month) => (
            <>
              <MonthLink visit={visit} month={month} text={monthName(month).slice(0, 3)} />{' '}
            </>
          ))}
        </p>
      ))}
      {others.length > 0 && (
        <p>
          <strong>Other years</strong>{' '}
          {others.map(([year, [last = year]]) => (
            <>
              <MonthLink visit={visit} month={last} text={year} />{' '}
            </>
          ))}
        </p>
      )}
    </Disclosure>
  );
}

const MonthLink = ({ visit, month, text }: { visit: Visit; month: string; text: string }) => (
  <a
    href={month === visit.months.at(-1) ? visit.path : `/as-at/${month}${visit.path}`}
    aria-current={month === visit.lastMonth ? 'true' : undefined}
    aria-label={monthName(month)}
  >
    {text}
  </a>
);

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

const dayName = (instant: string): string => dayInWords(policeDay(Temporal.Instant.from(instant)));
