import { inPlace } from '../words/titles.ts';
import { Headline } from '../../platform/design/index.ts';
import type { Visit } from '../../site/index.ts';
import { headlineSentence } from '../words/headline-sentence.ts';
import { trendSentence } from '../words/trend-sentence.ts';
import { measurePath } from './addresses.ts';
import { ChangeCertainty } from './change-certainty.tsx';
import { headlineFigure, plainFigure } from './headline-figure.ts';
import { RatioHeadline } from './ratio-headline.tsx';
import type { ShownMeasure } from './shown-measure.ts';
import { TrendMark } from './trend-mark.tsx';

/** What the page says first: one figure, one sentence that could be printed, and the trend word. */
export function MeasureHeadline({ visit, shown }: { visit: Visit; shown: ShownMeasure }) {
  if (shown.ratio !== null) return <RatioHeadline visit={visit} shown={shown} ratio={shown.ratio} />;
  const { twelveMonths: reading, definition, computation } = shown;
  const large = headlineFigure(reading, definition) ?? plainFigure(shown.month, definition);
  const working = visit.href(`${measurePath(visit, definition.id, shown.area.code)}/working`);
  return (
    <Headline
      {...(large ?? {})}
      sentence={headlineSentence(reading, definition, {
        place: inPlace(shown.area.name),
        trend: reading.trend?.word != null,
      })}
      tag={<TrendMark trend={reading.trend} href={`${working}#trend`} />}
      detail={
        <>
          {reading.trend?.reason && <p>{trendSentence(reading.trend)}</p>}
          <ChangeCertainty reading={reading} definition={definition} />
          <p>
            {computation.provenance === 'generated' && (
              <strong>These records are generated, not real. </strong>
            )}
            <a href={working}>Show the working</a>
          </p>
        </>
      }
    />
  );
}
