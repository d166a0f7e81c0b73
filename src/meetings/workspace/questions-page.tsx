import { policeDay } from '../../platform/clock.ts';
import { DataTable, PageHeading } from '../../platform/design/index.ts';
import { WorkspaceText } from '../../record-text/index.ts';
import {
  onPage,
  PageLinks,
  type PageQuery,
  type WorkspaceContent,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import { dayOfInstant } from '../london-time.ts';
import { everyQuestionFor, type QuestionInList } from '../questions-reads.ts';
import { PrivateMark } from './private-mark.tsx';
import { stateOf } from './questions-section.tsx';

/** Every question that this person may see; those that wait for an answer come first. */
export async function questionsPage({
  actor,
  db,
  at,
  query: { page },
}: WorkspaceVisit<PageQuery>): Promise<WorkspaceContent> {
  const questions = await everyQuestionFor(actor, db);
  const waiting = questions.filter(isWaiting);
  return {
    title: 'Questions',
    section: 'questions',
    body: (
      <>
        <PageHeading
          title="Questions to the chief constable"
          summary={`${questions.length} ${questions.length === 1 ? 'question' : 'questions'}, ${waiting.length} of them without an answer.`}
        />
        <DataTable
          id="questions"
          caption="Questions, those that wait for an answer first"
          captionHidden
          stackOnPhone
          rows={onPage([...waiting.toSorted(byDue), ...questions.filter((one) => !isWaiting(one))], page)}
          empty="Nothing was asked yet."
          columns={[
            {
              id: 'question',
              heading: 'Question',
              rowHeader: true,
              value: ({ id, number, meetingTitle, startsAt }) => (
                <a href={`/questions/${id}`}>
                  {number}, {meetingTitle}, {dayOfInstant(startsAt)}
                </a>
              ),
            },
            { id: 'words', heading: 'Words', value: ({ text }) => <WorkspaceText text={text} /> },
            {
              id: 'state',
              heading: 'State',
              value: (one) => (
                <>
                  {stateOf(one, policeDay(at))} {one.isPrivate && <PrivateMark />}
                </>
              ),
            },
          ]}
        />
        <PageLinks page={page} total={questions.length} addressOf={(other) => `/questions?page=${other}`} />
      </>
    ),
  };
}

const isWaiting = ({ answered_at, declined_because }: QuestionInList): boolean =>
  answered_at === null && declined_because === '';

const byDue = (a: QuestionInList, b: QuestionInList): number =>
  (a.due ?? '9999').localeCompare(b.due ?? '9999');
