import { FigureCard, Grid } from '../../platform/design/index.ts';
import { changePhrase, showCount, showPercent, showPoints } from '../../measures/index.ts';
import { intervalText } from '../../measures/public-index.ts';
import type { Visit } from '../../site/index.ts';
import type { RateRead, SearchesRead } from '../published-reads.ts';
import { periodWords } from '../words.ts';

/** What searches led to, and how much of that is known. */
export function Rates({ visit, read }: { visit: Visit; read: SearchesRead }) {
  const rates = [read.arrests, read.action, read.notStated].filter((rate) => rate !== undefined);
  return (
    <Grid>
      {rates.map((rate) => (
        <RateCard key={rate.definition.id} visit={visit} rate={rate} period={periodWords(read.period)} />
      ))}
    </Grid>
  );
}

function RateCard({ visit, rate, period }: { visit: Visit; rate: RateRead; period: string }) {
  const { definition, part, reading } = rate;
  if (part === null || part.of === 0) {
    return <FigureCard title={definition.title} figure={null} period={period} />;
  }
  return (
    <FigureCard
      title={definition.title}
      href={visit.href(`/measures/${definition.id}`)}
      figure={showPercent(part.share)}
      change={`${showCount(part.searches)} of ${showCount(part.of)} searches`}
      period={period}
      note={`95% interval ${intervalText(part.lower, part.upper, showPercent) ?? ''}.${changeWords(rate, reading.change !== null)}`}
    />
  );
}

/** The change on the year before with its Newcombe interval, where both years are held. */
function changeWords({ definition, reading }: RateRead, compared: boolean): string {
  const { change } = reading;
  if (!compared || change?.points == null) return '';
  const interval =
    change.lower === null || change.upper === null
      ? ''
      : ` (95% interval ${showPoints(change.lower)} to ${showPoints(change.upper)})`;
  return ` Change on the year before: ${changePhrase(reading, definition)}${interval}.`;
}
