import { DataTable, PageHeading, Section } from '../../platform/design/index.ts';
import { FileInput, WorkForm, type WorkspaceContent, type WorkspaceVisit } from '../../workspace/index.ts';
import { timeOfInstant } from '../../published-record/index.ts';
import { waitingFilesFor } from '../csv/file-reads.ts';
import { columnOf, readColumns } from '../csv/columns.ts';
import { mostRows } from '../csv/read-actions.ts';

export const importTrail = [
  { text: 'Actions', href: '/actions' },
  { text: 'Bring in a CSV file', href: '/actions/import' },
];

/** Where somebody chooses a CSV of actions, with what its columns may hold. */
export async function importPage(visit: WorkspaceVisit): Promise<WorkspaceContent> {
  const waiting = await waitingFilesFor(visit.actor, visit.db, visit.at);
  return {
    title: 'Bring in actions',
    section: 'actions',
    breadcrumbs: [{ text: 'Actions', href: '/actions' }, { text: 'Bring in a CSV file' }],
    body: (
      <>
        <PageHeading
          title="Bring in actions from a CSV file"
          summary="First you see what each row would do. Then all of it comes in, or none."
        />
        <WorkForm visit={visit} to="/actions/import" button="Look through it" files>
          <FileInput
            name="file"
            label="CSV file"
            hint={`Saved as “CSV UTF-8”, at most ${mostRows} rows and 10 MB.`}
            accept=".csv,text/csv"
          />
        </WorkForm>
        {waiting.length > 0 && (
          <Section title="Looked through, not brought in">
            <ul>
              {waiting.map(({ id, name, brought_at: at }) => (
                <li key={id}>
                  <a href={`/actions/import/${id}`}>{name}</a>, sent {timeOfInstant(at)}
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section title="What stands in the file">
          <p>
            Begin with an <a href="/actions/import/template">empty file with all columns</a>, or look at{' '}
            <a href="/actions/export">your actions as CSV</a>. Columns are found by name, in any order.
          </p>
          <ColumnTable />
          <Rules />
        </Section>
      </>
    ),
  };
}

const ColumnTable = () => (
  <DataTable
    caption="Columns of the file"
    stackOnPhone
    rows={readColumns.map((name) => ({ name, ...columnOf(name) }))}
    columns={[
      { id: 'name', heading: 'Column', rowHeader: true, value: ({ name }) => <code>{name}</code> },
      {
        id: 'needed',
        heading: 'Needed',
        value: ({ needed }) => (needed === true ? 'Yes' : 'May be left out'),
      },
      {
        id: 'says',
        heading: 'What it holds',
        value: ({ says, oneOf }) =>
          oneOf === undefined ? (
            says
          ) : (
            <>
              {says}: one of{' '}
              {oneOf.map((word, at) => (
                <>
                  {at > 0 && ', '}
                  <code>{word}</code>
                </>
              ))}
            </>
          ),
      },
    ]}
  />
);

const Rules = () => (
  <ul>
    <li>
      Without a reference a row opens an action under the next number of its year. If an action with the same
      words, owner, due day and origin is there already, none is opened.
    </li>
    <li>With a reference that is known, what the row says otherwise is changed.</li>
    <li>
      A reference that is not known is taken only if it was given before this record numbered its own actions.
    </li>
    <li>State, rating and overdue are worked out by the record, and not read.</li>
    <li>
      Text that begins with =, +, - or @ is written with an apostrophe before it, so that no spreadsheet takes
      it for a formula, and read without it.
    </li>
  </ul>
);
