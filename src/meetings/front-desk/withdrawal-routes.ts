import type { Context, Hono } from 'hono';
import type { RateLimit } from '../../platform/http/rate-limit.ts';
import { hashOfToken } from '../../platform/secrets/token.ts';
import type { MeetingContent } from '../public-content.ts';
import { tooManyPage } from './desk-pages.tsx';
import { meetingOf, type FrontDeskSettings } from './desk-settings.ts';
import { foreignForm, isFromElsewhere } from './foreign-form.ts';
import { withdrawalPage } from './withdrawal-page.tsx';

const place = '/meetings/:slug/registration/withdrawal/:token';

/** Withdrawing, by the link in the receipt. Opening it changes nothing: programs that look at letters open links. */
export function serveWithdrawal(app: Hono, settings: FrontDeskSettings, allowed: RateLimit): void {
  const { show, clock, desk, originOf } = settings;
  app.get(place, async (c) => {
    const found = await registrationOf(settings, c);
    if (found === undefined) return show(c, undefined);
    return show(c, withdrawalPage(found.meeting, found.standing, c.req.path));
  });
  app.post(place, async (c) => {
    if (isFromElsewhere(c)) return foreignForm(c);
    const found = await registrationOf(settings, c);
    if (found === undefined) return show(c, undefined);
    if (!allowed(originOf(c), clock())) return show(c, tooManyPage(found.meeting), 429);
    await desk.withdraw(found.meeting.slug, tokenHashOf(c));
    return c.redirect(c.req.path, 303);
  });
}

/** Undefined is "not found": without the token nobody learns whether there is anything. */
async function registrationOf(settings: FrontDeskSettings, c: Context) {
  const meeting: MeetingContent | undefined = await meetingOf(settings, c);
  if (meeting === undefined) return undefined;
  const standing = await settings.desk.registration(meeting.slug, tokenHashOf(c));
  return standing === 'missing' ? undefined : { meeting, standing };
}

const tokenHashOf = (c: Context): string => hashOfToken(c.req.param('token') ?? '');
