import type { Rating } from '../rating/rating.ts';
import { ratingWords } from './words.ts';

/** How an action goes: shape and words, underlined by colour. */
export function RatingTag({ rating }: { rating: Rating }) {
  const { shape, colour } = ratingWords[rating];
  return (
    <span class={`rag rag-${rating}`}>
      <span aria-hidden="true">{shape}</span> {colour}
    </span>
  );
}
