import { DataTable, EmptyState, PageHeading, Section } from '../../platform/design/index.ts';
import { plainWords, PublicWords } from '../../record-text/index.ts';
import type { Maker } from '../../site/index.ts';
import { dayOfInstant } from '../london-time.ts';
import { assuranceLevels, type AssuranceLevel } from '../words.ts';
import { meetingPath } from './addresses.ts';
import { AssuranceMark } from './assurance-mark.tsx';
import { publicAssurance, type AssuranceListed } from './published-reads.ts';

/** Topic by topic, how sure the answers left the office-holder, meeting after meeting. */
export const assurancePage: Maker = async (visit, db) => {
  const given = await publicAssurance(db);
  const topics = [...Map.groupBy(given, ({ topic, item_title }) => (topic === '' ? item_title : topic))].sort(
    ([a], [b]) => a.localeCompare(b, 'en-GB'),
  );
  return {
    title: 'Assurance over time',
    description: `How sure ${visit.bodyName} was of ${visit.forceName} after each meeting, topic by topic.`,
    section: '/meetings',
    breadcrumbs: [{ text: 'Meetings', href: '/meetings' }],
    takeAway: [
      { text: 'CSV', href: '/api/v1/assurance.csv' },
      { text: 'JSON', href: '/api/v1/assurance.json' },
    ],
    body: (
      <>
        <PageHeading
          title="Assurance over time"
          summary="After each item of a meeting it is said whether the evidence was enough: assured, partly assured or not assured, and why."
        />
        {given.length === 0 && <EmptyState title="No assurance has been published yet" />}
        {topics.map(([topic, ofTopic], at) => (
          <Section
            key={topic}
            title={plainWords(topic)}
            id={`topic-${at + 1}`}
            intro={courseOf(ofTopic)}
            layout="full"
          >
            <Levels given={ofTopic} id={`levels-${at + 1}`} topic={plainWords(topic)} />
          </Section>
        ))}
      </>
    ),
  };
};

const Levels = ({ given, id, topic }: { given: readonly AssuranceListed[]; id: string; topic: string }) => (
  <DataTable
    id={id}
    caption={`Assurance on ${topic}, the latest first`}
    captionHidden
    rows={given.toReversed()}
    stackOnPhone
    columns={[
      {
        id: 'meeting',
        heading: 'Meeting',
        rowHeader: true,
        value: ({ meeting, starts_at, agenda_item }) => (
          <a href={`${meetingPath(meeting)}#item-${agenda_item}`}>{dayOfInstant(starts_at)}</a>
        ),
      },
      { id: 'level', heading: 'Assurance', value: ({ level }) => <AssuranceMark level={level} /> },
      { id: 'reason', heading: 'Why', value: ({ reason }) => <PublicWords text={reason} /> },
    ]}
  />
);

/** "○ ◐ ●: not assured, then partly assured, now assured." */
function courseOf(given: readonly AssuranceListed[]): string {
  const levels = given.map(({ level }) => level);
  const shapes = levels.map((level) => assuranceLevels[level].shape).join(' ');
  const said = (level: AssuranceLevel) => assuranceLevels[level].word.toLowerCase();
  const changes = levels.filter((level, at) => level !== levels[at - 1]);
  const last = changes.at(-1);
  if (last === undefined) return '';
  const before = changes.slice(0, -1).map(said);
  return `${shapes}  ${before.length === 0 ? '' : `${before.join(', then ')}, `}now ${said(last)}.`;
}
