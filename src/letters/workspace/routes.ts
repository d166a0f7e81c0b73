import { Hono } from 'hono';
import { z } from 'zod';
import type { Workspace } from '../../workspace/index.ts';
import { tryAgain } from '../try-again.ts';
import { lettersPage } from './letters-page.tsx';

export function letterWorkspaceRoutes({ page, form }: Workspace): Hono {
  const app = new Hono({ strict: false });
  app.get('/letters', page('send letters again', lettersPage));
  app.post(
    '/letters/:id{[0-9]+}/sending',
    form({
      act: 'send letters again',
      input: z.object({}),
      run: (doing, _, { id }) => tryAgain(doing, Number(id)),
      done: () => ({ to: '/letters', notice: 'The letter is tried again now.' }),
      again: lettersPage,
    }),
  );
  return app;
}
