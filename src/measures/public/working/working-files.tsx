import { DataTable, Disclosure } from '../../../platform/design/index.ts';
import { showCount } from '../../words/numbers.ts';
import { showDay, showMonth } from '../../words/periods.ts';
import type { Release, ReleaseFile } from '../published-reads.ts';
import type { ShownMeasure } from '../shown-measure.ts';

/** The releases and files that the figure rests on, with the hashes that prove them unchanged. */
export function WorkingFiles({
  shown,
  files,
  releases,
}: {
  shown: ShownMeasure;
  files: readonly ReleaseFile[];
  releases: readonly Release[];
}) {
  const { series, twelveMonths } = shown;
  const own = files.filter(({ month }) => month >= series.firstMonth && month <= twelveMonths.to);
  return (
    <>
      <DataTable
        id="working-releases"
        caption="Releases"
        compact
        columns={[
          {
            id: 'release',
            heading: 'Release',
            rowHeader: true,
            value: ({ id, name }) => (
              <a href={`/data/releases/${id}`}>
                {id}: {name}
              </a>
            ),
          },
          { id: 'received', heading: 'Received', value: ({ received_at: at }) => showDay(at.slice(0, 10)) },
          { id: 'hash', heading: 'SHA-256', value: ({ sha256 }) => <code>{sha256}</code> },
        ]}
        rows={releases}
      />
      <Disclosure summary={`Show the ${own.length} files, month by month and source by source`}>
        <DataTable
          id="working-files"
          caption="Files"
          compact
          columns={[
            { id: 'month', heading: 'Month', rowHeader: true, value: ({ month }) => showMonth(month) },
            { id: 'source', heading: 'Source', value: ({ source }) => source },
            { id: 'path', heading: 'File', value: ({ path }) => path },
            { id: 'rows', heading: 'Rows', numeric: true, value: ({ rows }) => showCount(rows) },
            { id: 'hash', heading: 'SHA-256', value: ({ sha256 }) => <code>{sha256}</code> },
          ]}
          rows={own}
          footnotes={['To check a file that you hold: run sha256sum on it and compare.']}
        />
      </Disclosure>
    </>
  );
}
