import { EmptyState, FigureCard, Grid, TrendTag } from '../../platform/design/index.ts';
import { sparkline } from '../../platform/charts/index.ts';
import type { Visit } from '../../site/index.ts';
import { showValue } from '../words/numbers.ts';
import { showPeriod } from '../words/periods.ts';
import { changePhrase, readingText } from '../words/readings.ts';
import type { Glance } from './glance.ts';
import { reportedChange, reportedPeriod } from './reported-words.ts';

/** Measures at a glance: value, change in brackets, period, trend word and line; reported ones say so. */
export function GlanceCards({ visit, glances }: { visit: Visit; glances: readonly Glance[] }) {
  if (glances.length === 0) return <EmptyState title="No measures are named here yet" />;
  return (
    <Grid>
      {glances.map((glance) => (
        <GlanceCard key={glance.id} visit={visit} glance={glance} />
      ))}
    </Grid>
  );
}

function GlanceCard({ visit, glance }: { visit: Visit; glance: Glance }) {
  const { id, definition, reading } = glance;
  const head = { title: definition.title, href: visit.href(`/measures/${id}`) };
  if (reading === null) return <ReportedCard {...head} glance={glance} />;
  const { trend } = reading;
  return (
    <FigureCard
      {...head}
      figure={readingText(reading, definition)}
      change={`(${changePhrase(reading, definition)})`}
      period={showPeriod(reading)}
      spark={sparkline({ values: glance.rolling, last: trend?.outside === true ? 'outside' : 'plain' })}
      tag={
        trend?.word == null ? (
          `No trend word: ${trend?.reason ?? 'not enough data'}`
        ) : (
          <TrendTag
            word={trend.word}
            direction={trend.direction}
            outside={trend.outside}
            href={`${head.href}#usual-variation`}
          />
        )
      }
    />
  );
}

function ReportedCard({
  title,
  href,
  glance: { definition, reported },
}: {
  title: string;
  href: string;
  glance: Glance;
}) {
  if (reported === null) {
    return (
      <FigureCard
        title={title}
        href={href}
        figure="–"
        period="No figures yet"
        note="Nothing has been loaded or reported for this measure."
      />
    );
  }
  const value =
    reported.value === null
      ? reported.qualifier
      : `${reported.qualifier} ${showValue(reported.value, definition)}`.trim();
  const change = reportedChange(reported);
  return (
    <FigureCard
      title={title}
      href={href}
      figure={value === '' ? '–' : value}
      {...(definition.unit === 'percent' ? {} : { unit: definition.unit })}
      {...(change === '' ? {} : { change: `(${change})` })}
      period={reportedPeriod(reported)}
      note={`Reported: ${reported.document}`}
    />
  );
}
