import { EmptyState, LinkList, PageHeading, Section } from '../../platform/design/index.ts';
import { plainWords, shortened } from '../../record-text/index.ts';
import type { Maker } from '../../site/index.ts';
import { dayOfInstant } from '../london-time.ts';
import { questionPath } from './addresses.ts';
import { answerState } from './answer-state.ts';
import { publicQuestions } from './published-reads.ts';

/** Every question and answer that is public, by meeting. */
export const questionsPage: Maker = async (visit, db) => {
  const questions = await publicQuestions(db);
  const answered = questions.filter(({ answered_on }) => answered_on !== null).length;
  const meetings = Map.groupBy(questions, ({ meeting }) => meeting);
  return {
    title: 'Questions and answers',
    description: `What was asked of ${visit.forceName} in public, and what was answered.`,
    section: '/meetings',
    breadcrumbs: [{ text: 'Meetings', href: '/meetings' }],
    takeAway: [
      { text: 'CSV', href: '/api/v1/questions.csv' },
      { text: 'JSON', href: '/api/v1/questions.json' },
    ],
    body: (
      <>
        <PageHeading
          title="Questions and answers"
          summary={
            questions.length === 0
              ? 'What was asked of the chief constable in public, and what was answered.'
              : `${questions.length} ${questions.length === 1 ? 'question' : 'questions'}, ${answered} answered.`
          }
        />
        {questions.length === 0 && <EmptyState title="No question has been published yet" />}
        {[...meetings].map(([meeting, ofMeeting]) => (
          <Section
            key={meeting}
            id={meeting}
            title={`${plainWords(ofMeeting[0]?.meeting_title ?? '')}, ${dayOfInstant(ofMeeting[0]?.starts_at ?? '')}`}
          >
            <LinkList
              links={ofMeeting.map((question) => ({
                text: `${question.number}. ${shortened(plainWords(question.words))}`,
                href: questionPath(question.slug),
                detail: answerState(question),
              }))}
            />
          </Section>
        ))}
      </>
    ),
  };
};
