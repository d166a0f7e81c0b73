import { TrendTag } from '../../platform/design/index.ts';
import { changePhrase } from '../../measures/index.ts';
import type { Glance } from '../../measures/public-index.ts';
import type { Visit } from '../../site/index.ts';

/** A measure whose latest month stands out, with the change over twelve months, which may point the other way. */
export function UnusualMeasure({ visit, glance }: { visit: Visit; glance: Glance }) {
  const { definition, computed } = glance;
  if (computed === null) return null;
  const { reading } = computed;
  const moved = reading.change === null ? '' : `, ${changePhrase(reading, definition)} over twelve months`;
  return (
    <p>
      <a href={visit.href(`/measures/${definition.id}`)}>{definition.title}</a>{' '}
      <TrendTag word={reading.trend?.word ?? ''} direction={reading.trend?.direction ?? 'unknown'} outside />
      {moved}
    </p>
  );
}
