import type { Content } from './content.ts';

/** More for those who want it: opens without a script, and is open on paper. */
export function Disclosure({
  summary,
  open,
  id,
  children,
}: {
  summary: Content;
  open?: boolean;
  id?: string;
  children?: Content;
}) {
  return (
    <details class="disclosure" open={open} id={id}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
