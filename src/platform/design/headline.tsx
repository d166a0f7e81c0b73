import type { Content } from './content.ts';
import { type Direction, DirectionShape } from './direction-shape.tsx';

export interface HeadlineProps {
  /** The one figure to look at, already written: "5.4%". */
  figure?: Content;
  direction?: Direction;
  /** What the figure is, beneath it. */
  label?: Content;
  /** The sentence that a reporter could print. */
  sentence: Content;
  tag?: Content;
  detail?: Content;
}

/** What the page says, in one figure and one sentence. */
export function Headline({ figure, direction, label, sentence, tag, detail }: HeadlineProps) {
  return (
    <div class="headline">
      {figure !== undefined && (
        <div>
          <p class="headline-figure">
            {direction && <DirectionShape direction={direction} filled />}
            <span>{figure}</span>
          </p>
          {label && <p class="headline-label">{label}</p>}
        </div>
      )}
      <div class="headline-words">
        <p class="headline-sentence">{sentence}</p>
        {tag && <p class="headline-tag">{tag}</p>}
        {detail && <div class="headline-detail">{detail}</div>}
      </div>
    </div>
  );
}
