import type { Rating } from '../rating/rating.ts';
import { ratingWords } from './action-words.ts';

/** How an action goes, in a shape and words. */
export const RatingMark = ({ rating }: { rating: Rating }) => (
  <span class="level">
    <span aria-hidden="true">{ratingWords[rating].shape}</span> {ratingWords[rating].word}
  </span>
);
