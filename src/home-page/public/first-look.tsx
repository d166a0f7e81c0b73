import { Headline } from '../../platform/design/index.ts';
import type { Glance } from '../../measures/public-index.ts';
import type { Visit } from '../../site/index.ts';
import { countedByCourse, outsideVariation, sentenceOf } from './course.ts';
import { HowWeKnow } from './how-we-know.tsx';
import { nothingToCompare } from './nothing-to-compare.ts';
import { UnusualMeasure } from './unusual-measure.tsx';

/** The first thing to see: how many headline measures go the right way, which are unusual, and how we know. */
export function FirstLook({ visit, glances }: { visit: Visit; glances: readonly Glance[] }) {
  const counts = countedByCourse(glances);
  if (counts.all === 0) {
    const why = nothingToCompare(glances);
    return why === undefined ? null : <Headline sentence={why} detail={<HowWeKnow visit={visit} />} />;
  }
  const unusual = outsideVariation(glances);
  return (
    <Headline
      figure={`${counts.right} of ${counts.all}`}
      label="headline measures computed from police data go the right way"
      sentence={sentenceOf(counts)}
      detail={
        <>
          <p>
            {unusual.length === 0
              ? 'None is outside its usual variation in its latest month.'
              : 'Outside their usual variation in the latest month:'}
          </p>
          {unusual.map((glance) => (
            <UnusualMeasure key={glance.definition.id} visit={visit} glance={glance} />
          ))}
          <HowWeKnow visit={visit} />
        </>
      }
    />
  );
}
