import { FilterForm, SelectField, TextField } from '../../platform/design/index.ts';
import type { BoardFilter } from '../boards/board-filter.ts';
import { stateWords } from '../chain/words.ts';
import { actionStates } from '../chain/state.ts';
import { origins } from '../action.ts';
import { ratings } from '../rating/rating.ts';
import { filterNames, type BoardQuery } from './board-address.ts';
import { originWords, ratingWords } from './words.ts';

const shown: readonly (keyof BoardFilter)[] = [
  'words',
  'standing',
  'rating',
  'origin',
  'overdue',
  'waiting',
  'mine',
];
const any = { value: '', label: 'Any' };

/** What to show, as an address that can be kept and sent on. */
export function BoardChoices({ query }: { query: BoardQuery }) {
  const kept = [...filterNames.filter((name) => !shown.includes(name)), 'by' as const].flatMap((name) =>
    query[name] === undefined || query[name] === '' ? [] : [{ name, value: query[name] }],
  );
  return (
    <FilterForm action="/actions" label="Which actions" hidden={kept}>
      <TextField name="words" label="Words or reference" value={query.words} />
      <SelectField name="standing" label="State" options={standings} selected={query.standing ?? ''} />
      <SelectField
        name="rating"
        label="How it goes"
        options={[any, ...ratings.map((value) => ({ value, label: ratingWords[value].colour }))]}
        selected={query.rating ?? ''}
      />
      <SelectField
        name="origin"
        label="Origin"
        options={[any, ...origins.map((value) => ({ value, label: originWords[value] }))]}
        selected={query.origin ?? ''}
      />
      <SelectField name="overdue" label="Overdue" options={yes} selected={query.overdue ?? ''} />
      <SelectField name="waiting" label="Waiting for me" options={yes} selected={query.waiting ?? ''} />
      <SelectField name="mine" label="Mine" options={yes} selected={query.mine ?? ''} />
    </FilterForm>
  );
}

const yes = [any, { value: 'yes', label: 'Only these' }];
const standings = [
  any,
  { value: 'open', label: 'Not closed' },
  { value: 'closed', label: 'Closed' },
  ...actionStates.filter((state) => state !== 'open').map((value) => ({ value, label: stateWords[value] })),
];
