import { Hono } from 'hono';
import { z } from 'zod';
import { day, optionalWords, version, words, type Workspace } from '../../workspace/index.ts';
import { origins, progressWords } from '../action.ts';
import { addUpdate } from '../changing/add-update.ts';
import { changeAction } from '../changing/change-action.ts';
import { openAction } from '../opening/open-action.ts';
import { actionInput, optionalId } from './action-input.ts';
import { actionPage } from './action-page.tsx';
import { changeActionPage } from './change-action-page.tsx';
import { openActionPage } from './open-action-page.tsx';
import { without } from './without.ts';

/** Opening, changing and updating actions. */
export function writingRoutes(workspace: Workspace): Hono {
  const app = new Hono();
  app.post(
    '/actions',
    workspace.form({
      act: 'open actions',
      input: z.strictObject({
        ...actionInput,
        origin: z.enum(origins),
        minute: optionalId,
        meeting: optionalId,
        commitment: optionalWords(200),
        reference: optionalWords(20),
      }),
      run: (doing, { due, reviewOn, ...input }) =>
        openAction(doing, {
          ...without(input),
          text: input.text,
          origin: input.origin,
          ...(due === undefined ? {} : { due: due.toString() }),
          ...(reviewOn === undefined ? {} : { reviewOn: reviewOn.toString() }),
        }),
      done: ({ id, reference }) => ({ to: `/actions/${id}`, notice: `Action ${reference} is open.` }),
      again: openActionPage(workspace),
    }),
  );
  app.post(
    '/actions/:id{[0-9]+}',
    workspace.form({
      act: 'change actions',
      input: z.strictObject({ ...actionInput, version }),
      run: (doing, { due, reviewOn, priority, ...input }, { id }) =>
        changeAction(doing, {
          ...input,
          action: Number(id),
          due: due?.toString() ?? null,
          reviewOn: reviewOn?.toString() ?? null,
          priority: priority === '' ? null : priority,
        }),
      done: ({ id }) => ({ to: `/actions/${id}`, notice: 'The action is changed.' }),
      again: changeActionPage(workspace),
    }),
  );
  app.post(
    '/actions/:id{[0-9]+}/updates',
    workspace.form({
      act: 'update own actions',
      input: z.strictObject({
        dated: day('Enter the day it tells of'),
        progress: z.enum(progressWords),
        text: words('Say how it stands', 20_000),
        givenBy: optionalWords(200),
      }),
      run: (doing, input, { id }) =>
        addUpdate(doing, { ...input, dated: input.dated.toString(), action: Number(id) }),
      done: (_, { id }) => ({ to: `/actions/${id ?? ''}`, notice: 'The update is added.' }),
      again: actionPage,
    }),
  );
  return app;
}
