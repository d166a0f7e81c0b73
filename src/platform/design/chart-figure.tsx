import { keyGlyph, type RenderedChart } from '../charts/index.ts';
import { TrustedHtml } from '../html/index.ts';
import type { Content } from './content.ts';
import { Disclosure } from './disclosure.tsx';

export interface ChartFigureProps {
  chart: RenderedChart;
  /** What the drawing shows, as a finding. */
  finding: Content;
  /** Unit and period. */
  subtitle: Content;
  source: Content;
  /** The same numbers as a DataTable. */
  table?: Content;
  csvHref?: string;
  workingHref?: string;
  note?: Content;
  level?: 3 | 4;
}

function Drawing({ chart }: { chart: RenderedChart }) {
  return (
    <div class="chart-drawing">
      <div class={chart.narrow ? 'chart-wide has-narrow' : 'chart-wide'}>
        <TrustedHtml html={chart.wide} />
      </div>
      {chart.narrow && (
        <div class="chart-narrow" hidden>
          <TrustedHtml html={chart.narrow} />
        </div>
      )}
      {chart.key.length > 0 && (
        <ul class="chart-key">
          {chart.key.map(({ glyph, text }) => (
            <li key={text}>
              <TrustedHtml html={keyGlyph(glyph)} />
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A drawing with everything that makes it trustworthy: finding, unit, source, its numbers and its working. */
export function ChartFigure(props: ChartFigureProps) {
  const { chart, finding, subtitle, source, table, csvHref, workingHref, note, level = 3 } = props;
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <figure class={chart.narrow ? 'chart-figure' : 'chart-figure chart-map'} id={chart.id}>
      <figcaption>
        <Heading class="chart-finding">{finding}</Heading>
        <p class="chart-subtitle">{subtitle}</p>
      </figcaption>
      <Drawing chart={chart} />
      {note && <p class="chart-note">{note}</p>}
      <p class="chart-source">Source: {source}</p>
      <div class="chart-acts">
        {table && <Disclosure summary="Show the table">{table}</Disclosure>}
        {csvHref && (
          <a href={csvHref} download>
            Download CSV<span class="govuk-visually-hidden">: {finding}</span>
          </a>
        )}
        {workingHref && (
          <a href={workingHref}>
            Show the working<span class="govuk-visually-hidden">: {finding}</span>
          </a>
        )}
      </div>
    </figure>
  );
}
