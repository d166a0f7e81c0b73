import { EmptyState, LinkList, Section } from '../../platform/design/index.ts';
import { counted, dayName } from '../../plan/public-index.ts';
import { monthName, type Visit } from '../../site/index.ts';
import type { NewRelease } from '../published-reads.ts';

/** The newest deliveries of data: which months each brought, and how many it revised. */
export function WhatIsNew({ visit, releases }: { visit: Visit; releases: readonly NewRelease[] }) {
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
    </Section>
  );
}

function releaseLine({ name, generated, months, revisedMonths }: NewRelease): string {
  const span = months === undefined ? '' : `, ${monthName(months.first)} to ${monthName(months.last)}`;
  const revised = revisedMonths === 0 ? '' : `; ${counted(revisedMonths, 'month', 'months')} revised`;
  return `${generated ? 'Generated records' : name}${span}${revised}.`;
}
