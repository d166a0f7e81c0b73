import type { Content } from './content.ts';

export interface SectionProps {
  title: Content;
  id?: string;
  /** A sentence beneath the heading. */
  intro?: Content;
  /** A remark in the margin, beneath the intro. */
  aside?: Content;
  /** `side` puts the heading in a margin column; `full` gives the content the whole width. */
  layout?: 'side' | 'full';
  level?: 2 | 3;
  children?: Content;
}

/** A part of a page under a rule with its heading. */
export function Section({ title, id, intro, aside, layout = 'side', level = 2, children }: SectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class={`section section-${layout}`} id={id}>
      <div class="section-head">
        <Heading>{title}</Heading>
        {intro && <p class="section-intro">{intro}</p>}
        {aside && <div class="section-aside">{aside}</div>}
      </div>
      <div class="section-main">{children}</div>
    </section>
  );
}
