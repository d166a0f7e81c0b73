import { Headline } from '../../../platform/design/index.ts';
import type { MeasureDefinition } from '../../definitions/measure-definition.ts';
import type { Observation } from '../../published-reads.ts';
import { unitAfter } from '../../words/numbers.ts';
import { categoryTitle } from '../../words/titles.ts';
import { latestReported } from './latest-reported.ts';
import { reportedSentence } from './reported-sentence.ts';
import { reportedValue } from './reported-value.ts';
import { reportedPeriod } from './reported-words.ts';

interface Props {
  definition: MeasureDefinition;
  observations: readonly Observation[];
}

/** The latest figure of the measure as a whole, and who reported it where. */
export function ReportedHeadline({ definition, observations }: Props) {
  const latest = latestReported(observations);
  if (latest === undefined) return null;
  const { dimension, category, value, document, line, note } = latest;
  const of = dimension === '' ? '' : `${categoryTitle(dimension, category)}, `;
  const after = unitAfter(definition);
  const unit = after === '' ? '' : `${after}, `;
  const large = { figure: reportedValue(latest, definition), label: `${unit}${of}${reportedPeriod(latest)}` };
  return (
    <Headline
      {...(value === null ? {} : large)}
      sentence={reportedSentence(latest, definition)}
      detail={
        <>
          <p>
            Reported in {document}
            {line === null ? '' : `, line ${line}`}. It was not computed here, and no test or trend word is
            given for it.
          </p>
          {note !== '' && <p>{note}</p>}
        </>
      }
    />
  );
}
