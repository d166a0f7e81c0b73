import { DataTable, EmptyState, PageHeading, Section } from '../../platform/design/index.ts';
import type { WorkspaceContent, WorkspaceVisit } from '../../workspace/index.ts';
import { assuranceSeriesFor, type AssuranceSeries } from '../assurance-reads.ts';
import { dayOfInstant } from '../london-time.ts';
import { assuranceLevels } from '../words.ts';
import { PrivateMark } from './private-mark.tsx';

/** How far the office-holder was assured, topic by topic, over the meetings. */
export async function assurancePage({ actor, db }: WorkspaceVisit): Promise<WorkspaceContent> {
  const series = await assuranceSeriesFor(actor, db);
  return {
    title: 'Assurance',
    section: 'meetings',
    breadcrumbs: [{ text: 'Meetings', href: '/meetings' }],
    body: (
      <>
        <PageHeading title="Assurance over the meetings" summary="Topic by topic, oldest meeting first." />
        {series.length === 0 && (
          <EmptyState title="Nothing was assured yet">
            Assurance is given at the agenda item of a meeting. Items with the same topic make one series.
          </EmptyState>
        )}
        {series.map((one) => (
          <SeriesSection key={one.topic} one={one} />
        ))}
      </>
    ),
  };
}

const SeriesSection = ({ one }: { one: AssuranceSeries }) => (
  <Section title={one.topic} layout="full">
    <p>
      {one.given.map(({ level }, at) => (
        <span key={at}>
          {at > 0 && ' → '}
          <span aria-hidden="true">{assuranceLevels[level].shape}</span> {assuranceLevels[level].word}
        </span>
      ))}
    </p>
    <DataTable
      caption={`Assurance: ${one.topic}`}
      captionHidden
      stackOnPhone
      rows={one.given}
      columns={[
        {
          id: 'meeting',
          heading: 'Meeting',
          rowHeader: true,
          value: ({ meeting, meetingTitle, startsAt }) => (
            <a href={`/meetings/${meeting}`}>
              {meetingTitle}, {dayOfInstant(startsAt)}
            </a>
          ),
        },
        {
          id: 'item',
          heading: 'Item',
          value: ({ itemTitle, part }) => (
            <>
              {itemTitle} {part === 2 && <PrivateMark />}
            </>
          ),
        },
        { id: 'level', heading: 'Assurance', value: ({ level }) => assuranceLevels[level].word },
        { id: 'reason', heading: 'Reason', value: ({ reason }) => reason },
      ]}
    />
  </Section>
);
