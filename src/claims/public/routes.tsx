import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Reply, Site } from '../../site/index.ts';
import { isUnreadable } from '../read/read-document.ts';
import { showInWorker } from '../worker/check-in-worker.ts';
import { Turns } from '../worker/turns.ts';
import { checkPage, formPage } from './check-page.tsx';
import type { FormFault } from './check-form.tsx';
import { resultPage } from './result-page.tsx';
import { sentText, tooLarge } from './sent-text.ts';
import { siteLimits } from './site-limits.ts';

/**
 * The only address of the public site that takes anything. What is sent is checked and forgotten: nothing is stored or
 * changed and nobody is signed in, so a form that another site sends in a visitor's name can do no harm, and there is
 * no token against it.
 */
export function checkRoutes(site: Site): Hono {
  const app = new Hono();
  const turns = new Turns(siteLimits.places, siteLimits.room);
  app.get('/check', site.page(checkPage));
  app.post(
    '/check',
    // Before anything is read: a full house takes in no more.
    (c, next) => (turns.isFull ? site.reply(() => busy(''))(c) : next()),
    bodyLimit({
      maxSize: siteLimits.bytes + 100_000,
      onError: site.reply(() => faulty('', tooLarge, 413)),
    }),
    site.reply((_, c) => answer(c, turns)),
  );
  return app;
}

async function answer(c: Context, turns: Turns): Promise<Reply> {
  const form = await c.req.formData().catch(() => undefined);
  const sent = await sentText(form ?? new FormData());
  if ('fault' in sent) return faulty(sent.text, sent.fault);
  const outcome = await turns.take(() => showInWorker(sent, siteLimits));
  if (outcome === undefined) return busy(sent.text);
  if (isUnreadable(outcome)) {
    return faulty(sent.text, { field: sent.name === '' ? 'text' : 'document', says: outcome.unreadable });
  }
  return { status: 200, ...resultPage(outcome, sent) };
}

const faulty = (text: string, fault: FormFault, status: Reply['status'] = 422): Reply => ({
  status,
  ...formPage(text, fault),
});

const busy = (text: string): Reply =>
  faulty(
    text,
    { field: 'text', says: 'Many texts are being checked at this moment. Try again in a minute' },
    503,
  );
