import { EmptyState, FigureCard, Grid } from '../../../platform/design/index.ts';
import { sparkline } from '../../../platform/charts/index.ts';
import type { Visit } from '../../../site/index.ts';
import { unitAfter } from '../../words/numbers.ts';
import { showMonths, showPeriod } from '../../words/periods.ts';
import { minorityGroups, type DisproportionalityGroup } from '../../readings/disproportionality.ts';
import { showRatio } from '../../words/ratios.ts';
import { pointsAgainst } from '../../words/trend-sentence.ts';
import { changePhrase, readingText } from '../../words/readings.ts';
import { categoryTitle } from '../../words/titles.ts';
import { intervalText } from '../interval-text.ts';
import { measurePath } from '../addresses.ts';
import type { Glance } from './glance.ts';
import { reportedValue } from '../reported/reported-value.ts';
import { reportedChange, reportedPeriod } from '../reported/reported-words.ts';
import { TrendMark } from '../trend-mark.tsx';

interface Props {
  visit: Visit;
  glances: readonly Glance[];
}

/** Measures at a glance: value, change in brackets, period, trend word and line; reported ones say so. */
export function GlanceCards({ visit, glances }: Props) {
  if (glances.length === 0) return <EmptyState title="No measures are named here yet" />;
  return (
    <Grid>
      {glances.map((glance) => (
        <FigureCard key={glance.definition.id} {...headOf(visit, glance)} {...contentOf(visit, glance)} />
      ))}
    </Grid>
  );
}

const headOf = (visit: Visit, { definition }: Glance) => ({
  title: definition.title,
  href: visit.href(measurePath(visit, definition.id)),
});

function contentOf(visit: Visit, { definition, computed, reported, rolling, ratio }: Glance) {
  if (computed === null) return reported === null ? nothingYet : reportedContent(definition, reported);
  const { reading } = computed;
  const period = showPeriod(reading);
  if (!reading.complete) {
    return { figure: null, period, note: `No total: ${showMonths(reading.missing)} not held.` };
  }
  if (ratio !== null) return ratioContent(ratio.group, period);
  const last = reading.trend?.outside === true ? ('outside' as const) : ('plain' as const);
  const drawn = rolling.filter((value) => value !== null).length > 1;
  return {
    figure: readingText(reading, definition),
    change: `(${changePhrase(reading, definition)})`,
    period,
    ...(drawn ? { spark: sparkline({ values: rolling, last }) } : {}),
    ...(reading.trend?.word == null
      ? { note: `No trend word: ${reading.trend?.reason ?? 'not enough data'}.` }
      : {
          ...(pointsAgainst(reading.trend, reading.change?.absolute ?? 0)
            ? { note: 'The latest months point the other way than the twelve months.' }
            : {}),
          tag: (
            <TrendMark
              trend={reading.trend}
              href={visit.href(`${measurePath(visit, definition.id)}#usual-variation`)}
            />
          ),
        }),
  };
}

const ratioContent = ({ ratio, ratioLower, ratioUpper }: DisproportionalityGroup, period: string) => ({
  figure: `${showRatio(ratio ?? 0)} times`,
  change: 'the rate of White residents',
  period,
  note: `${minorityGroups}; 95% interval ${intervalText(ratioLower, ratioUpper, showRatio) ?? 'not given'}.`,
});

const nothingYet = { figure: null, period: 'No figures yet', note: 'Nothing has been loaded or reported.' };

function reportedContent(definition: Glance['definition'], reported: NonNullable<Glance['reported']>) {
  const change = reportedChange(reported);
  const unit = unitAfter(definition);
  const of = reported.dimension === '' ? '' : `${categoryTitle(reported.dimension, reported.category)}. `;
  return {
    figure: reported.value === null && reported.qualifier === '' ? null : reportedValue(reported, definition),
    ...(unit === '' || reported.value === null ? {} : { unit }),
    ...(change === '' ? {} : { change: `(${change})` }),
    period: reportedPeriod(reported),
    note: `${of}Reported: ${reported.document}`,
  };
}
