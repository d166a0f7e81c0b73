import type { ListedMeasure } from './listed-measure.ts';
import type { PlanMeasure } from '../published-reads.ts';

export interface MeasureGroup {
  id: string;
  title: string;
  rows: readonly ListedMeasure[];
}

/** Measures under the first priority of the plan that names them, then those that none names; each once. */
export function groupsByPriority(
  rows: readonly ListedMeasure[],
  planned: readonly PlanMeasure[],
): MeasureGroup[] {
  const placed = new Set<string>();
  const groups = [...Map.groupBy(planned, ({ priority }) => priority)].map(([id, named]) => ({
    id: `priority-${id}`,
    title: named[0]?.title ?? id,
    rows: named.flatMap(({ measure }) => {
      const row = placed.has(measure) ? undefined : rows.find(({ definition }) => definition.id === measure);
      placed.add(measure);
      return row ?? [];
    }),
  }));
  const others = rows.filter(({ definition }) => !placed.has(definition.id));
  return [...groups, { id: 'other-measures', title: 'Other measures', rows: others }].filter(
    (group) => group.rows.length > 0,
  );
}
