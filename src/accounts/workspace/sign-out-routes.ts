import { Hono } from 'hono';
import { foreignFormPage, isOwnForm, type Frame } from '../../workspace/index.ts';
import { endSession } from '../index.ts';

/**
 * Signing out ends the session in the database; what the browser still holds opens nothing. A page that was loaded in
 * an earlier session signs out too: only a form of this workspace comes so far, and nobody is to stay in by accident.
 */
export function signOutRoutes(frame: Frame): Hono {
  const app = new Hono();
  app.post('/sign-out', async (c) => {
    if (!isOwnForm(c, frame.address)) return frame.show(c, foreignFormPage, { status: 403 });
    const session = await frame.session(c);
    if (session !== undefined) await endSession(frame.records, session.hash, frame.clock());
    frame.cookie.remove(c);
    return c.redirect('/sign-in', 303);
  });
  return app;
}
