import { DataTable } from '../../platform/design/index.ts';
import { tallyTotals, type TallyTotal } from '../tally-totals.ts';
import type { PublishedRelease } from '../published-reads.ts';
import { countText, sourceName, tallyName } from '../words.ts';

/** Quirks of the data, added up over the files of a release: nothing is dropped without being counted here. */
export const TallyTable = ({ files }: Pick<PublishedRelease, 'files'>) => (
  <DataTable<TallyTotal>
    caption="Counts over all files of this release"
    captionHidden
    rows={tallyTotals(files)}
    columns={[
      { id: 'source', heading: 'Records', value: ({ source }) => sourceName(source) },
      {
        id: 'what',
        heading: 'What',
        rowHeader: true,
        value: ({ name, text }) => (text === '' ? tallyName(name) : `${tallyName(name)}: ${text}`),
      },
      { id: 'count', heading: 'Count', numeric: true, value: ({ count }) => countText(count) },
    ]}
  />
);
