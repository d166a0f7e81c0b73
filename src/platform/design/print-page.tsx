import type { Content } from './content.ts';

/** A part of a document that starts on a new page when it is printed. */
export function PrintPage({ children }: { children?: Content }) {
  return <div class="print-page">{children}</div>;
}
