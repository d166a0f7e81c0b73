import { FigureCard, Grid } from '../../platform/design/index.ts';
import { showCount, showPercent, showPeriod } from '../../measures/index.ts';
import { intervalText } from '../../measures/public-index.ts';
import type { Visit } from '../../site/index.ts';
import { together, type GroupTotals } from '../group-totals.ts';
import { answers } from '../words.ts';

/** The four things that can have become of a crime, as shares of all that were recorded. */
export function Answers({ visit, totals }: { visit: Visit; totals: GroupTotals }) {
  return (
    <Grid size="narrow">
      {answers.map(({ id, title, groups, bound, note, measure }) => {
        const { share, crimes, lower, upper } = together(totals, groups);
        return (
          <FigureCard
            key={id}
            title={title}
            {...(measure === undefined ? {} : { href: visit.href(`/measures/${measure}`) })}
            figure={`${bound}${showPercent(share)}`}
            change={`${showCount(crimes)} of ${showCount(totals.crimes ?? 0)} crimes`}
            period={`${showPeriod({ ...totals, window: '12-months' })}; 95% interval ${intervalText(lower, upper, showPercent)}`}
            note={note}
          />
        );
      })}
    </Grid>
  );
}
