import type { Content } from './content.ts';

export interface PageHeadingProps {
  title: Content;
  /** One line beneath: what the page answers. */
  summary?: Content;
  /** The kind of page, above the title. */
  kicker?: Content;
}

/** The page's only h1. */
export function PageHeading({ title, summary, kicker }: PageHeadingProps) {
  return (
    <div class="page-heading">
      {kicker && <p class="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {summary && <p class="summary">{summary}</p>}
    </div>
  );
}
