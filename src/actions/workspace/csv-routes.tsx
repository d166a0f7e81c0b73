import { Hono } from 'hono';
import { z } from 'zod';
import { policeDay } from '../../platform/clock.ts';
import { PageHeading, Section } from '../../platform/design/index.ts';
import {
  FileInput,
  WorkForm,
  type FileAnswer,
  type Workspace,
  type WorkspaceContent,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import { boardFilter, type BoardFilter } from '../boards/board-filter.ts';
import { actionColumns } from '../csv/columns.ts';
import { actionCellsFor, actionsCsv } from '../csv/export-actions.ts';
import { importActions, type ImportedActions } from '../csv/import-actions.ts';

/** Most that a CSV of actions may weigh, in bytes. */
const limit = 10_000_000;

async function exportFile({ actor, db, at, query }: WorkspaceVisit<BoardFilter>): Promise<FileAnswer> {
  const today = policeDay(at);
  const rows = await actionCellsFor(actor, db, today, query);
  return { file: actionsCsv(rows), type: 'text/csv; charset=utf-8', name: `actions-${today.toString()}.csv` };
}

function importPage(visit: WorkspaceVisit): Promise<WorkspaceContent> {
  return Promise.resolve({
    title: 'Bring in actions',
    section: 'actions',
    breadcrumbs: [{ text: 'Actions', href: '/actions' }, { text: 'Bring in a CSV file' }],
    body: (
      <>
        <PageHeading
          title="Bring in actions from a CSV file"
          summary="In the format in which they are taken away. All rows come in, or none and you are told why."
        />
        <WorkForm visit={visit} to="/actions/import" button="Bring it in" files>
          <FileInput name="file" label="CSV file" accept=".csv,text/csv" />
        </WorkForm>
        <Section title="The format">
          <p>
            The columns, found by name in any order: {actionColumns.join(', ')}. Take the{' '}
            <a href="/actions/export">actions as CSV</a> for an example.
          </p>
          <ul>
            <li>Without a reference a row opens an action under the next number of its year.</li>
            <li>With a reference that is known, what the row says otherwise is changed.</li>
            <li>An update is added unless that action has one of the same day and words.</li>
            <li>
              People are named by e-mail address or whole name; themes, meetings and inspections by address.
            </li>
            <li>State, rating and overdue are worked out by the record, and not read.</li>
            <li>
              Text that begins with =, +, - or @ is written with an apostrophe before it, so that no
              spreadsheet takes it for a formula, and read without it.
            </li>
          </ul>
        </Section>
      </>
    ),
  });
}

const noticeOf = ({ opened, changed, updated, unchanged }: ImportedActions): string =>
  `Opened ${opened}, changed ${changed}, added ${updated} updates; ${unchanged} rows were as the record has them.`;

/** Taking actions away and bringing them in, in the same CSV format. */
export function csvRoutes(workspace: Workspace): Hono {
  const app = new Hono();
  app.get(
    '/actions/export',
    workspace.page(
      ['see all actions', 'see own actions', 'see what is shared with the panel'],
      exportFile,
      boardFilter,
    ),
  );
  app.get('/actions/import', workspace.page('open actions', importPage));
  app.post(
    '/actions/import',
    workspace.form({
      act: 'open actions',
      limit: limit + 10_000,
      input: z.strictObject({
        file: z.instanceof(File, { error: 'Choose a CSV file' }),
        text: z.string().optional(),
      }),
      prepare: async ({ file }) => {
        const decoder = new TextDecoder('utf-8', { fatal: true });
        try {
          return { file, text: decoder.decode(await file.bytes()) };
        } catch {
          return { declined: 'This file is not UTF-8 text: save it as “CSV UTF-8”.', field: 'file' };
        }
      },
      run: (doing, { text }) => importActions(doing, { text: text ?? '' }),
      done: (imported) => ({ to: '/actions', notice: noticeOf(imported) }),
      again: importPage,
    }),
  );
  return app;
}
