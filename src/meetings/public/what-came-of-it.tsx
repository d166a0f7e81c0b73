import { LinkList, Section } from '../../platform/design/index.ts';
import { plainWords, shortened } from '../../record-text/index.ts';
import { paragraphPath, questionPath } from './addresses.ts';
import { answerState } from './answer-state.ts';
import type { ActionRaised, QuestionListed } from './published-reads.ts';

export const QuestionLinks = ({ questions }: { questions: readonly QuestionListed[] }) =>
  questions.length === 0 ? null : (
    <Section title="Questions" id="questions">
      <LinkList
        links={questions.map((question) => ({
          text: `${question.number}. ${shortened(plainWords(question.words))}`,
          href: questionPath(question.slug),
          detail: answerState(question),
        }))}
      />
    </Section>
  );

interface Raised {
  actions: readonly ActionRaised[];
  meeting: string;
  minutesArePublic: boolean;
}

export const RaisedActions = ({ actions, meeting, minutesArePublic }: Raised) =>
  actions.length === 0 ? null : (
    <Section title="Actions" id="actions" intro="What was promised at this meeting.">
      <ul class="links">
        {actions.map(({ slug, reference, words, minute }) => (
          <li key={slug}>
            <a href={`/actions/${slug}`}>{reference}</a>
            <span class="links-detail">
              {plainWords(words)}
              {minute !== null && minutesArePublic && (
                <>
                  {' '}
                  <a href={paragraphPath(meeting, minute)}>Paragraph {minute}</a>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
