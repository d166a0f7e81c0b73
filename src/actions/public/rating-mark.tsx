import type { Rating } from '../rating/rating.ts';
import { ratingWords } from './action-words.ts';

/** How an action goes: shape and words, underlined by colour; and whether it is overdue, in a frame. */
export const RatingMark = ({ rating, overdue = false }: { rating: Rating; overdue?: boolean }) => (
  <>
    <span class={`level rag rag-${rating}`}>
      <span aria-hidden="true">{ratingWords[rating].shape}</span> {ratingWords[rating].word}
    </span>
    {overdue && (
      <>
        {' '}
        <OverdueMark />
      </>
    )}
  </>
);

const OverdueMark = () => (
  <strong class="overdue">
    <span aria-hidden="true">!</span> Overdue
  </strong>
);
