export type Direction = 'up' | 'down' | 'level' | 'unknown';

const paths: Readonly<Record<Direction, string>> = {
  up: 'M8 2.5 14.5 13.5H1.5Z',
  down: 'M8 13.5 1.5 2.5H14.5Z',
  level: 'M1.5 5.5H14.5V10.5H1.5Z',
  unknown: 'M8 2A6 6 0 1 0 8 14 6 6 0 1 0 8 2Z',
};

/** A shape that says which way: the words beside it say it to those who do not see it. */
export function DirectionShape({ direction, filled = false }: { direction: Direction; filled?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={paths[direction]} fill={filled ? 'currentColor' : undefined} />
    </svg>
  );
}
