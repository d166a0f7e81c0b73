import { FilterForm, SelectField, TextField } from '../../platform/design/index.ts';
import type { RecordKind } from '../../published-record/index.ts';
import type { ListQuery, LongList } from './list-query.ts';
import { kindsInWords } from './words.ts';

const kinds = [
  { value: '', label: 'All' },
  ...(Object.keys(kindsInWords) as RecordKind[]).map((value) => ({ value, label: kindsInWords[value].many })),
];

/** Which of a list to show, as an address that can be kept. */
export const ListChoices = ({ list, query }: { list: LongList; query?: ListQuery }) => (
  <FilterForm action={`/publication/${list}`} label="Which of them">
    <TextField name="words" label="Words or reference" value={query?.words} />
    <SelectField name="kind" label="Kind" options={kinds} selected={query?.kind ?? ''} />
  </FilterForm>
);
