import { Hono } from 'hono';
import { foreignFormPage, isOwnForm, readSubmitted, type Frame } from '../../workspace/index.ts';
import { endSession } from '../index.ts';

/** Signing out ends the session in the database; what the browser still holds opens nothing. */
export function signOutRoutes(frame: Frame): Hono {
  const app = new Hono();
  app.post('/sign-out', async (c) => {
    if (!isOwnForm(c, frame.address)) return frame.show(c, foreignFormPage, { status: 403 });
    const session = await frame.session(c);
    const submitted = await readSubmitted(c, 10_000);
    if (session !== undefined && submitted?.csrf === session.formToken) {
      await endSession(frame.records, session.hash, frame.clock());
    }
    frame.cookie.remove(c);
    return c.redirect('/sign-in', 303);
  });
  return app;
}
