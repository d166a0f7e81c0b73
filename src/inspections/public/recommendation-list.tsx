import { dayText } from '../../published-record/index.ts';
import { PublicText } from '../../record-text/index.ts';
import type { PublicRecommendation } from '../public-content.ts';
import { isAnswered } from './is-answered.ts';
import { recommendationKinds } from './words.ts';

interface Props {
  recommendations: readonly PublicRecommendation[];
  actions: ReadonlyMap<number, readonly { slug: string; reference: string }[]>;
}

/** Each recommendation with the action that is taken, or why none is. */
export const RecommendationList = ({ recommendations, actions }: Props) => (
  <ol class="agenda">
    {recommendations.map(({ number, kind, words, due, actionTaken, whyNoAction }) => (
      <li key={number} id={`recommendation-${number}`}>
        <span class="agenda-number">{number}</span>
        <div>
          <h3>
            {recommendationKinds[kind]} {number}
          </h3>
          <PublicText text={words} />
          {due !== null && <p>To be done by {dayText(due)}.</p>}
          {actionTaken !== '' && (
            <>
              <h4>Action taken or proposed</h4>
              <PublicText text={actionTaken} />
            </>
          )}
          {whyNoAction !== '' && (
            <>
              <h4>Why no action is taken</h4>
              <PublicText text={whyNoAction} />
            </>
          )}
          {!isAnswered({ number, actionTaken, whyNoAction }, actions) && <p>Not answered yet.</p>}
          {(actions.get(number) ?? []).map(({ slug, reference }) => (
            <p key={slug}>
              <a href={`/actions/${slug}`}>Action {reference}</a>
            </p>
          ))}
        </div>
      </li>
    ))}
  </ol>
);
