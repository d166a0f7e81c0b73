import { Headline } from '../../platform/design/index.ts';
import type { Visit } from '../../site/index.ts';
import { showPercent } from '../words/numbers.ts';
import { showPeriod } from '../words/periods.ts';
import { ratioSentence, showRatio } from '../words/ratios.ts';
import { measurePath } from './addresses.ts';
import type { MinorityRatio } from './areas/minority-ratio.ts';
import type { ShownMeasure } from './shown-measure.ts';

interface Props {
  visit: Visit;
  shown: ShownMeasure;
  ratio: MinorityRatio;
}

/** A measure of rates by ethnic group says first how they compare; how many there were is another measure. */
export function RatioHeadline({
  visit,
  shown: { definition, area, twelveMonths, computation },
  ratio,
}: Props) {
  const working = visit.href(`${measurePath(visit, definition.id, area.code)}/working`);
  return (
    <Headline
      figure={showRatio(ratio.group.ratio ?? 0)}
      label={`times the rate of White residents, ${showPeriod(twelveMonths)}`}
      sentence={ratioSentence(ratio.group)}
      detail={
        <>
          <p>
            Ethnicity was not stated in {showPercent(ratio.notStatedShare)} of the records. A ratio above 1
            says that the rates differ. It does not say why.
          </p>
          <p>
            {computation.provenance === 'generated' && (
              <strong>These records are generated, not real. </strong>
            )}
            <a href={visit.href('/stop-and-search#ethnicity')}>Every group, with intervals</a>.{' '}
            <a href={working}>Show the working</a>
          </p>
        </>
      }
    />
  );
}
