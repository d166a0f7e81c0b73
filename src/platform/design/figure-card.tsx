import { TrustedHtml } from '../html/index.ts';
import type { Content } from './content.ts';

export interface FigureCardProps {
  title: Content;
  href?: string;
  /** null where there is none: said in words, never as nought. */
  figure: Content;
  unit?: Content;
  change?: Content;
  period: Content;
  tag?: Content;
  /** From `sparkline()`. */
  spark?: string;
  note?: Content;
  level?: 3 | 4;
}

/** One figure at a glance, in a Grid. */
export function FigureCard(props: FigureCardProps) {
  const { title, href, figure, unit, change, period, tag, spark, note, level = 3 } = props;
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <div class="card">
      <Heading>{href ? <a href={href}>{title}</a> : title}</Heading>
      <div class="card-row">
        <p>
          {figure === null || figure === undefined ? (
            <span class="card-absent">No figure</span>
          ) : (
            <span class="card-figure">{figure}</span>
          )}
          {unit && <span class="card-unit">{unit}</span>}
        </p>
        {spark && <TrustedHtml html={spark} />}
      </div>
      {change && <p class="card-change">{change}</p>}
      <p class="card-period">{period}</p>
      {tag && <p class="card-tag">{tag}</p>}
      {note && <p class="card-note">{note}</p>}
    </div>
  );
}
