import { FilterForm, SelectField, TextField } from '../../../platform/design/index.ts';
import type { Visit } from '../../../site/index.ts';
import type { Area } from '../../published-reads.ts';
import type { PlanMeasure } from '../published-reads.ts';

export interface MeasureQuery {
  q?: string | undefined;
  priority?: string | undefined;
  area?: string | undefined;
}

interface Props {
  visit: Visit;
  query: MeasureQuery;
  planned: readonly PlanMeasure[];
  areas: readonly Area[];
}

/** Find a measure by word, priority and area; the answer is an address that can be kept. */
export function MeasureSearch({ visit, query, planned, areas }: Props) {
  const priorities = new Map(planned.map(({ priority, title }) => [priority, title]));
  const places = areas.filter(({ kind }) => kind !== 'lsoa' && kind !== 'force');
  return (
    <FilterForm action={visit.href('/measures')} label="Find a measure" button="Find">
      <TextField name="q" label="Word" value={query.q} />
      {priorities.size > 0 && (
        <SelectField
          name="priority"
          label="Priority"
          selected={query.priority}
          options={[
            { value: '', label: 'All priorities' },
            ...[...priorities].map(([value, label]) => ({ value, label })),
          ]}
        />
      )}
      {places.length > 0 && (
        <SelectField
          name="area"
          label="Area"
          selected={query.area}
          options={[
            { value: '', label: 'The whole force' },
            ...places.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
      )}
    </FilterForm>
  );
}
