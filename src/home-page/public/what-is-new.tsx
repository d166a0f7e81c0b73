import { EmptyState, LinkList, Section } from '../../platform/design/index.ts';
import { counted, dayName } from '../../plan/public-index.ts';
import { dayOfInstant, kindWords, type NewRecord } from '../../published-record/index.ts';
import { plainWords } from '../../record-text/index.ts';
import { monthName, type Visit } from '../../site/index.ts';
import type { NewRelease } from '../published-reads.ts';

interface Props {
  visit: Visit;
  releases: readonly NewRelease[];
  records: readonly NewRecord[];
}

/** The newest deliveries of data, with the months that each brought and revised, and the newest of the record of scrutiny. */
export function WhatIsNew({ visit, releases, records }: Props) {
  return (
    <Section title="What is new" id="new">
      {releases.length === 0 ? (
        <EmptyState title="No data has been loaded yet" />
      ) : (
        <LinkList
          links={releases.map((release) => ({
            text: `Release ${release.id}, received ${dayName(release.received_at.slice(0, 10))}`,
            href: visit.href(`/data/releases/${release.id}`),
            detail: releaseLine(release),
          }))}
        />
      )}
      {records.length > 0 && (
        <LinkList
          links={records.map((record) => ({
            text: plainWords(record.title),
            href: visit.href(kindWords[record.kind].path(record.slug)),
            detail: recordLine(record),
          }))}
        />
      )}
    </Section>
  );
}

/** What was promised, where the title is only a number; and when it was published or changed. */
function recordLine({ version, at, note, words }: NewRecord): string {
  const when = version === 1 ? `Published ${dayOfInstant(at)}.` : `Changed ${dayOfInstant(at)}: ${note}`;
  return words === '' ? when : `${plainWords(words)} ${when}`;
}

function releaseLine({ name, generated, months, revisedMonths }: NewRelease): string {
  const span = months === undefined ? '' : `, ${monthName(months.first)} to ${monthName(months.last)}`;
  const revised = revisedMonths === 0 ? '' : `; ${counted(revisedMonths, 'month', 'months')} revised`;
  return `${generated ? 'Generated records' : name}${span}${revised}.`;
}
