import { DataTable, type Column } from '../../platform/design/index.ts';
import { showCount, showMonths, showPercent, showPeriod } from '../../measures/index.ts';
import type { Visit } from '../../site/index.ts';
import { together } from '../group-totals.ts';
import type { OutcomesRead, TypeOutcomes } from '../published-reads.ts';
import { answers, type AnswerWords } from '../words.ts';

/** A percentage of fewer crimes than this says too little: the page gives the two counts. */
const fewest = 23;

/** Each type of crime and what became of it, in the order of the catalogue: never by how much was solved. */
export function TypeTable({ visit, read }: { visit: Visit; read: OutcomesRead }) {
  const columns: Column<TypeOutcomes>[] = [
    {
      id: 'type',
      heading: 'Type of crime',
      rowHeader: true,
      value: ({ definition: { id, title } }) => <a href={visit.href(`/measures/${id}`)}>{title}</a>,
    },
    {
      id: 'crimes',
      heading: 'Crimes recorded',
      numeric: true,
      value: ({ totals: { crimes } }) => (crimes === null ? null : showCount(crimes)),
    },
    ...answers.map(answerColumn),
  ];
  return (
    <DataTable
      id="by-type-table"
      stackOnPhone
      caption={`What became of crimes of each type, ${showPeriod({ ...read.local, window: '12-months' })}`}
      compact
      columns={columns}
      rows={read.types}
      footnotes={[
        'Beneath each share is its 95% interval (Wilson). Types are in alphabetical order: they differ in how often there is evidence and a witness, so this is not a ranking.',
        'Suspect identified takes in the solved. Crimes passed to another organisation, diverted or not pursued are in no group, so a row need not add up to 100%.',
      ]}
    />
  );
}

const answerColumn = ({ id, title, groups, bound }: AnswerWords): Column<TypeOutcomes> => ({
  id,
  heading: title,
  ...(bound === '' ? {} : { unit: bound.trim() }),
  numeric: true,
  value: ({ totals }) => {
    if (totals.crimes === null) return `not given: ${showMonths(totals.missing)} missing`;
    const { crimes, of, share, lower, upper } = together(totals, groups);
    if (of < fewest) return `${showCount(crimes)} of ${showCount(of)}`;
    return (
      <>
        {showPercent(share)}
        <br />
        <small>
          {showPercent(lower)} to {showPercent(upper)}
        </small>
      </>
    );
  },
});
