import type { Rating } from '../rating/rating.ts';
import { ratingWords } from './action-words.ts';

/** How an action goes: shape and words, underlined by colour. */
export const RatingMark = ({ rating }: { rating: Rating }) => (
  <span class={`level rag rag-${rating}`}>
    <span aria-hidden="true">{ratingWords[rating].shape}</span> {ratingWords[rating].word}
  </span>
);
