import { Disclosure, LinkList, Section } from '../../platform/design/index.ts';
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

interface OfMeeting {
  actions: readonly ActionRaised[];
  meeting: string;
  minutesArePublic: boolean;
}

/** What was promised at the meeting, one by one, and the plans that it dealt with, each folded together. */
export function ActionsOfMeeting({ actions, ...where }: OfMeeting) {
  const plans = Map.groupBy(actions, ({ plan }) => plan ?? '');
  const promised = plans.get('') ?? [];
  plans.delete('');
  return (
    <>
      {promised.length > 0 && (
        <Section title="Actions" id="actions" intro="What was promised at this meeting.">
          <ActionLinks actions={promised} {...where} />
        </Section>
      )}
      {plans.size > 0 && (
        <Section title="Plans" id="plans" intro="What this meeting looked at, promise by promise.">
          {[...plans].map(([plan, inPlan]) => (
            <Disclosure key={plan} summary={`${plainWords(plan)}: ${countOf(inPlan)}`}>
              <p>
                <a href={`/actions?${new URLSearchParams({ plan }).toString()}`}>How they go today</a>
              </p>
              <ActionLinks actions={inPlan} {...where} />
            </Disclosure>
          ))}
        </Section>
      )}
    </>
  );
}

const countOf = ({ length }: readonly unknown[]) => (length === 1 ? '1 action' : `${length} actions`);

const ActionLinks = ({ actions, meeting, minutesArePublic }: OfMeeting) => (
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
);
