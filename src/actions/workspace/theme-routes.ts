import { Hono } from 'hono';
import { z } from 'zod';
import { optionalWords, version, words, type Workspace } from '../../workspace/index.ts';
import { addTheme, changeTheme } from '../themes/themes.ts';
import { themePage, themesPage } from './themes-page.tsx';

const lines = optionalWords(10_000).transform((text) => text.split('\n'));
const theme = {
  title: words('Give the theme a title'),
  plan: optionalWords(200),
  lead: optionalWords(200),
  keyThemes: lines,
  desiredOutcomes: lines,
  position: z.coerce.number().int().min(0).max(1000),
};

/** Themes and the plans that they make up. */
export function themeRoutes(workspace: Workspace): Hono {
  const app = new Hono();
  app.get('/actions/themes', workspace.page('change actions', themesPage));
  app.get('/actions/themes/:theme{[0-9]+}', workspace.page('change actions', themePage));
  app.post(
    '/actions/themes',
    workspace.form({
      act: 'change actions',
      input: z.strictObject(theme),
      run: addTheme,
      done: () => ({ to: '/actions/themes', notice: 'The theme is added.' }),
      again: themesPage,
    }),
  );
  app.post(
    '/actions/themes/:theme{[0-9]+}',
    workspace.form({
      act: 'change actions',
      input: z.strictObject({ ...theme, version }),
      run: (doing, input, params) => changeTheme(doing, { ...input, theme: Number(params['theme']) }),
      done: () => ({ to: '/actions/themes', notice: 'The theme is changed.' }),
      again: themePage,
    }),
  );
  return app;
}
