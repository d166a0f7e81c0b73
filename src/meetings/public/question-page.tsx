import { KeyValue, PageHeading, Section } from '../../platform/design/index.ts';
import type { PublishedDb } from '../../platform/db/published-reader.ts';
import {
  publicSlugs,
  Versions,
  VersionNote,
  type FoundRecord,
  type RecordPage,
} from '../../published-record/index.ts';
import { plainWords, PublicText, PublicWords, shortened } from '../../record-text/index.ts';
import type { PageContent, Visit } from '../../site/index.ts';
import { shortDay, timeInWords } from '../london-time.ts';
import { questionContentSchema, type QuestionContent } from '../public-content.ts';
import { askers } from '../words.ts';
import { meetingPath } from './addresses.ts';

/** A question and its answer. */
async function questionPage(
  record: FoundRecord<QuestionContent>,
  _visit: Visit,
  db: PublishedDb,
): Promise<PageContent> {
  const { content, slug } = record;
  const { meeting, number, answer } = content;
  // A short question is the heading of its page; a long one stands below it.
  const isShort = shortened(content.words, 140) === content.words;
  const meetingIsPublic = (await publicSlugs(db, 'meeting', [meeting.slug])).has(meeting.slug);
  return {
    title: `Question ${number}, ${plainWords(meeting.title)}`,
    description: shortened(plainWords(content.words)),
    section: '/meetings',
    breadcrumbs: [
      { text: 'Meetings', href: '/meetings' },
      { text: 'Questions', href: '/questions' },
    ],
    takeAway: [{ text: 'JSON', href: `/api/v1/questions/${slug}.json` }],
    body: (
      <>
        <PageHeading
          kicker={isShort ? `Question ${number}` : plainWords(meeting.title)}
          title={isShort ? <PublicWords text={content.words} /> : `Question ${number}`}
          summary={`Asked by ${askers[content.askedBy]}, received ${shortDay(content.receivedOn)}.`}
        />
        <VersionNote kind="question" record={record} />
        <Section title={isShort ? 'About the question' : 'The question'} id="question">
          {!isShort && <PublicText text={content.words} />}
          <KeyValue
            entries={[
              {
                term: 'Meeting',
                value: meetingIsPublic ? (
                  <a href={meetingPath(meeting.slug)}>
                    {plainWords(meeting.title)}, {timeInWords(meeting.startsAt)}
                  </a>
                ) : (
                  plainWords(meeting.title)
                ),
              },
              {
                term: 'Asked by',
                value:
                  content.asker === null ? askers[content.askedBy] : <PublicWords text={content.asker} />,
              },
            ]}
          />
        </Section>
        <Section
          title="Answer"
          id="answer"
          intro={
            answer === null
              ? undefined
              : `${content.answeredBy === '' ? 'Given' : `By ${plainWords(content.answeredBy)}`}${content.answeredOn === null ? '' : `, ${shortDay(content.answeredOn)}`}.`
          }
        >
          <Answer content={content} />
        </Section>
        <Versions kind="question" record={record} />
      </>
    ),
  };
}

function Answer({ content: { answer, declinedBecause } }: { content: QuestionContent }) {
  if (answer !== null) return <PublicText text={answer} />;
  if (declinedBecause === '') return <p>It has not been answered yet.</p>;
  return (
    <p>
      It will not be answered: <PublicWords text={declinedBecause} />
    </p>
  );
}

export const questionRecord: RecordPage<QuestionContent> = {
  kind: 'question',
  schema: questionContentSchema,
  draw: questionPage,
};
