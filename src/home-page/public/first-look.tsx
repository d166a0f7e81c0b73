import { Headline, TrendTag } from '../../platform/design/index.ts';
import type { Glance } from '../../measures/public-index.ts';
import type { Visit } from '../../site/index.ts';
import { countedByCourse, outsideVariation, sentenceOf } from './course.ts';

/** The first thing to see: how many headline measures go the right way, and which are unusual. */
export function FirstLook({ visit, glances }: { visit: Visit; glances: readonly Glance[] }) {
  const counts = countedByCourse(glances);
  if (counts.all === 0) return null;
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
              ? 'None is outside its usual variation in its latest month. '
              : 'Outside their usual variation in the latest month: '}
            <a href="/methods#trend-words">How the words are decided</a>
          </p>
          {unusual.map(({ definition, computed }) => (
            <p key={definition.id}>
              <a href={visit.href(`/measures/${definition.id}`)}>{definition.title}</a>{' '}
              <TrendTag
                word={computed?.reading.trend?.word ?? ''}
                direction={computed?.reading.trend?.direction ?? 'unknown'}
                outside
              />
            </p>
          ))}
        </>
      }
    />
  );
}
