import type { Content } from './content.ts';

/** Running text at a readable width, its paragraphs, lists and headings spaced. */
export function Prose({ children }: { children?: Content }) {
  return <div class="prose">{children}</div>;
}

/** Cards side by side, as many as fit. */
export function Grid({
  size = 'usual',
  children,
}: {
  size?: 'narrow' | 'usual' | 'wide';
  children?: Content;
}) {
  return <div class={`grid grid-${size}`}>{children}</div>;
}

/** A main column with a narrower one beside it. */
export function Columns({ side, children }: { side: Content; children?: Content }) {
  return (
    <div class="columns">
      <div>{children}</div>
      <div>{side}</div>
    </div>
  );
}
