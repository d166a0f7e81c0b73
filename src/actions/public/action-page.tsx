import { Headline, KeyValue, PageHeading, Section } from '../../platform/design/index.ts';
import type { PublishedDb } from '../../platform/db/published-reader.ts';
import {
  dayOfInstant,
  dayText,
  Versions,
  VersionNote,
  type FoundRecord,
  type RecordPage,
} from '../../published-record/index.ts';
import { plainWords, PublicText, PublicWords } from '../../record-text/index.ts';
import type { PageContent, Visit } from '../../site/index.ts';
import { isClosed } from '../chain/state.ts';
import { stepWords } from '../chain/words.ts';
import { actionContentSchema, type ActionContent } from '../public-content.ts';
import { actionEntries } from './action-entries.tsx';
import { progressShown } from './action-words.ts';
import { surroundingsOf } from './published-reads.ts';
import { RatingMark } from './rating-mark.tsx';
import { ratingOfContent } from './rating-of.ts';

/** An action followed to its end: what was promised, how it goes and why, its updates and its gates. */
async function actionPage(
  record: FoundRecord<ActionContent>,
  visit: Visit,
  db: PublishedDb,
): Promise<PageContent> {
  const { content } = record;
  const rated = ratingOfContent(content, visit.today);
  const around = await surroundingsOf(db, {
    meeting: content.meeting,
    inspection: content.recommendation?.inspection ?? null,
    supersededBy: content.supersededBy,
  });
  return {
    title: `Action ${content.reference}`,
    description: plainWords(content.words).slice(0, 200),
    section: '/actions',
    breadcrumbs: [{ text: 'Actions', href: '/actions' }],
    takeAway: [{ text: 'JSON', href: `/api/v1/actions/${record.slug}.json` }],
    body: (
      <>
        <PageHeading kicker={`Action ${content.reference}`} title={<PublicWords text={content.words} />} />
        <VersionNote kind="action" record={record} />
        <Headline
          sentence={
            <>
              <RatingMark {...rated} />. {rated.because}
            </>
          }
          detail={
            <>
              As it was published on {dayOfInstant(record.publishedAt)} (version {record.version})
              {isClosed(content.state) ? '' : `; late and overdue as on ${dayText(visit.today)}`}.{' '}
              <a href="/actions#rule">How this is decided</a>
            </>
          }
        />
        <Section title="The promise" id="promise">
          <KeyValue entries={actionEntries(content, around)} />
        </Section>
        <Section title="Updates" id="updates">
          {content.updates.length === 0 && <p>No update has been published.</p>}
          <ol class="updates">
            {content.updates.map(({ dated, words, progress }, at) => (
              <li key={at}>
                <p class="update-head">
                  <time dateTime={dated}>{dayText(dated)}</time>: {progressShown[progress]}
                </p>
                <PublicText text={words} />
              </li>
            ))}
          </ol>
        </Section>
        <Gates content={content} />
        <Versions kind="action" record={record} />
      </>
    ),
  };
}

const Gates = ({ content: { steps } }: { content: ActionContent }) =>
  steps.length === 0 ? null : (
    <Section title="Who answered for it" id="gates" intro="Each step on the way to sign-off.">
      <ol class="versions">
        {steps.map(({ step, by, on }, at) => (
          <li key={at}>
            {dayText(on)}: {stepWords[step]} by <PublicWords text={by} />
          </li>
        ))}
      </ol>
    </Section>
  );

export const actionRecord: RecordPage<ActionContent> = {
  kind: 'action',
  schema: actionContentSchema,
  draw: actionPage,
};
