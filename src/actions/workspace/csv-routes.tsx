import { Hono } from 'hono';
import { z } from 'zod';
import { policeDay } from '../../platform/clock.ts';
import { csvText } from '../../platform/files/csv-text.ts';
import { plainName } from '../../platform/files/received/index.ts';
import type { FileAnswer, Workspace, WorkspaceVisit } from '../../workspace/index.ts';
import { boardFilter, type BoardFilter } from '../boards/board-filter.ts';
import { bringIn } from '../csv/bring-in.ts';
import { readColumns } from '../csv/columns.ts';
import { actionCellsFor, actionsCsv } from '../csv/export-actions.ts';
import type { RowCounts } from '../csv/import-actions.ts';
import { lookAgain, lookThrough } from '../csv/look-through.ts';
import { discardFile } from '../csv/waiting-file.ts';
import { importPage } from './import-page.tsx';
import { lookedThroughPage } from './looked-through-page.tsx';

/** Most that a CSV of actions may weigh, in bytes. */
const limit = 10_000_000;
const type = 'text/csv; charset=utf-8';

async function exportFile({ actor, db, at, query }: WorkspaceVisit<BoardFilter>): Promise<FileAnswer> {
  const today = policeDay(at);
  const rows = await actionCellsFor(actor, db, today, query);
  return { file: actionsCsv(rows), type, name: `actions-${today.toString()}.csv` };
}

const template = (): Promise<FileAnswer> =>
  Promise.resolve({ file: csvText(readColumns, []), type, name: 'actions.csv' });

const noticeOf = ({ opened, changed, updated, unchanged }: RowCounts): string =>
  `Opened ${opened}, changed ${changed}, added ${updated} updates; ${unchanged} rows were as the record has them.`;

/** Taking actions away and bringing them in, in the same CSV format: first looked through, then done whole. */
export function csvRoutes(workspace: Workspace): Hono {
  const app = new Hono();
  const act = 'open actions';
  app.get(
    '/actions/export',
    workspace.page(
      ['see all actions', 'see own actions', 'see what is shared with the panel'],
      exportFile,
      boardFilter,
    ),
  );
  app.get('/actions/import', workspace.page(act, importPage));
  app.get('/actions/import/template', workspace.page(act, template));
  app.get('/actions/import/:id{[0-9]+}', workspace.page(act, lookedThroughPage));
  app.post(
    '/actions/import',
    workspace.form({
      act,
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
      run: (doing, { file, text }) =>
        lookThrough(doing, { name: plainName(file.name), text: (text ?? '').replaceAll('\0', '') }),
      done: ({ id }) => ({ to: `/actions/import/${id}`, notice: '' }),
      again: importPage,
    }),
  );
  app.post(
    '/actions/import/:id{[0-9]+}',
    workspace.form({
      act,
      input: z.strictObject({}),
      run: (doing, _, { id }) => bringIn(doing, { id: Number(id) }),
      done: (counts) => ({ to: '/actions', notice: noticeOf(counts) }),
      again: lookedThroughPage,
    }),
  );
  app.post(
    '/actions/import/:id{[0-9]+}/looking-through',
    workspace.form({
      act,
      input: z.strictObject({}),
      run: (doing, _, { id }) => lookAgain(doing, { id: Number(id) }),
      done: ({ id }) => ({ to: `/actions/import/${id}`, notice: 'This is what it would do now.' }),
      again: lookedThroughPage,
    }),
  );
  app.post(
    '/actions/import/:id{[0-9]+}/discarding',
    workspace.form({
      act,
      input: z.strictObject({}),
      run: (doing, _, { id }) => discardFile(doing, { id: Number(id) }),
      done: ({ name }) => ({ to: '/actions/import', notice: `${name} is discarded.` }),
      again: lookedThroughPage,
    }),
  );
  return app;
}
