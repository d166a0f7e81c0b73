import { TrustedHtml } from '../html/index.ts';
import type { Content } from './content.ts';
import { Grid } from './layout.tsx';

export interface SmallMultipleProps {
  title: Content;
  figure?: Content;
  /** One of `smallMultiples()`. */
  svg: string;
  tag?: Content;
}

/** One small drawing with its name and its latest figure. */
export function SmallMultiple({ title, figure, svg, tag }: SmallMultipleProps) {
  return (
    <div class="multiple">
      <p class="multiple-title">
        {title} {figure !== undefined && <span class="multiple-figure">{figure}</span>}
      </p>
      <TrustedHtml html={svg} />
      {tag && <p>{tag}</p>}
    </div>
  );
}

/** The grid they stand in; they share one scale. */
export function SmallMultiples({ children }: { children?: Content }) {
  return <Grid size="narrow">{children}</Grid>;
}
