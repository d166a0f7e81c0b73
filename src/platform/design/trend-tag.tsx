import type { Content } from './content.ts';
import { type Direction, DirectionShape } from './direction-shape.tsx';

export interface TrendTagProps {
  word: Content;
  direction: Direction;
  /** Outside its usual variation: highlighted, its shape filled. */
  outside?: boolean;
  /** How the word was decided. */
  href?: string;
}

/** A word with its shape; colour only underlines what both already say. */
export function TrendTag({ word, direction, outside = false, href }: TrendTagProps) {
  const inside = (
    <>
      <DirectionShape direction={direction} />
      <span class="trend-word">{word}</span>
    </>
  );
  const name = `trend${outside ? ' trend-outside' : ''}`;
  if (!href) return <span class={name}>{inside}</span>;
  return (
    <a class={name} href={href}>
      {inside}
    </a>
  );
}
