import { Headline } from '../../platform/design/index.ts';
import type { MeasureDefinition } from '../definitions/measure-definition.ts';
import type { Observation } from '../published-reads.ts';
import { latestReported } from './latest-reported.ts';
import { reportedSentence } from './reported-sentence.ts';
import { reportedValue } from './reported-value.ts';
import { reportedPeriod } from './reported-words.ts';

/** The latest figure of the measure as a whole, and who reported it where. */
export function ReportedHeadline({
  definition,
  observations,
}: {
  definition: MeasureDefinition;
  observations: readonly Observation[];
}) {
  const latest = latestReported(observations);
  if (latest === undefined) return null;
  const large = latest.dimension === '' && latest.value !== null;
  const unit = definition.unit === 'percent' ? '' : `${definition.unit}, `;
  return (
    <Headline
      {...(large
        ? { figure: reportedValue(latest, definition), label: `${unit}${reportedPeriod(latest)}` }
        : {})}
      sentence={reportedSentence(latest, definition)}
      detail={
        <p>
          Reported in {latest.document}
          {latest.line === null ? '' : `, line ${latest.line}`}. It was not computed here, and no test or
          trend word is given for it.
        </p>
      }
    />
  );
}
