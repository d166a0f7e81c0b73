import { Hono, type Context } from 'hono';
import type { z } from 'zod';
import { directionSays, plainSigns, turnsDirection } from '../../platform/plain-signs.ts';
import { rateLimit, type RateLimit } from '../../platform/http/rate-limit.ts';
import { hashOfToken, newToken } from '../../platform/secrets/token.ts';
import type { PageContent } from '../../site/index.ts';
import { timeInWords } from '../london-time.ts';
import type { MeetingContent } from '../public-content.ts';
import { nothingSent, type Sent } from './desk-fields.tsx';
import { foreignForm, isFromElsewhere } from './foreign-form.ts';
import { faultsOf, questionForm, registrationForm, trap, type Faults } from './desk-forms.ts';
import { questionLetter, registeredLetter } from './desk-letters.ts';
import { questionPage, registrationPage, saidPage, tooManyPage } from './desk-pages.tsx';
import { meetingOf, type FrontDeskSettings } from './desk-settings.ts';
import type { FrontDesk, Shut } from './front-desk.ts';
import { shutPage } from './shut-page.ts';
import { serveWithdrawal } from './withdrawal-routes.ts';

type Written = 'done' | 'already' | 'closed' | Shut;

/** One of the two things that can be sent in at the desk. */
interface Service<Input> {
  path: 'registration' | 'questions/new';
  closesAt(meeting: MeetingContent): string | null;
  form: z.ZodType<Input>;
  page(desk: { meeting: MeetingContent; sent: Sent }): PageContent;
  /** With the receipt, which goes out if it is written down. */
  write(desk: FrontDesk, meeting: MeetingContent, input: Input, address: string): Promise<Written>;
  closed: string;
  thanks: { title: string; says: string };
}

const registering: Service<z.infer<typeof registrationForm>> = {
  path: 'registration',
  closesAt: (meeting) => meeting.registrationClosesAt,
  form: registrationForm,
  page: registrationPage,
  write: async (desk, meeting, input, address) => {
    const token = newToken();
    const receipt = registeredLetter(meeting, address, token);
    const said = await desk.register(meeting.slug, { ...input, withdrawalHash: hashOfToken(token) }, receipt);
    return said === 'registered' ? 'done' : said;
  },
  closed: 'Registering to observe',
  thanks: {
    title: 'You are registered',
    says: 'We write to the address that you gave, with a way to withdraw if you cannot come. Before the meeting we write again with how to join.',
  },
};

const asking: Service<z.infer<typeof questionForm>> = {
  path: 'questions/new',
  closesAt: (meeting) => meeting.questionsCloseAt,
  form: questionForm,
  page: questionPage,
  write: async (desk, meeting, input, address) => {
    const said = await desk.ask(meeting.slug, input, questionLetter(meeting, address));
    return said === 'received' ? 'done' : said;
  },
  closed: 'Sending in questions',
  thanks: {
    title: 'Your question arrived',
    says: 'We write to the address that you gave. Questions that are answered are published with this meeting.',
  },
};

/** Registering to observe, withdrawing, and sending in a question: forms that work without a script and say in words what is wrong. */
export function frontDeskRoutes(settings: FrontDeskSettings): Hono {
  const app = new Hono({ strict: false });
  const allowed = rateLimit({ most: 10, minutes: 10 });
  serve(app, settings, registering, allowed);
  serve(app, settings, asking, allowed);
  serveWithdrawal(app, settings, allowed);
  return app;
}

function serve<Input>(
  app: Hono,
  settings: FrontDeskSettings,
  service: Service<Input>,
  allowed: RateLimit,
): void {
  const { show, clock, desk, originOf } = settings;
  const place = `/meetings/:slug/${service.path}` as const;
  app.get(place, async (c) => {
    const meeting = await meetingOf(settings, c);
    if (meeting === undefined) return show(c, undefined);
    const standing = await desk.standing(meeting.slug);
    if (standing !== 'open') return show(c, shutPage(service.closed, meeting, standing), 403);
    if (isClosed(service, meeting, clock())) return show(c, closedPage(service, meeting), 403);
    return show(c, service.page({ meeting, sent: nothingSent }));
  });
  app.get(`${place}/thanks`, async (c) => {
    const meeting = await meetingOf(settings, c);
    const { title, says } = service.thanks;
    return show(c, meeting === undefined ? undefined : saidPage(meeting, title, says));
  });
  app.post(place, async (c) => {
    if (isFromElsewhere(c)) return foreignForm(c);
    const meeting = await meetingOf(settings, c);
    if (meeting === undefined) return show(c, undefined);
    const { typed, turned } = await typedOf(c);
    const thanks = () => c.redirect(`/meetings/${meeting.slug}/${service.path}/thanks`, 303);
    if (typed[trap] !== undefined && typed[trap] !== '') return thanks();
    // The database decides at the same instant by its own clock; whichever closes first, it is closed.
    if (isClosed(service, meeting, clock())) return show(c, closedPage(service, meeting), 403);
    const read = service.form.safeParse(typed);
    const faults = { ...turned, ...(read.success ? {} : faultsOf(read.error)) };
    if (!read.success || Object.keys(turned).length > 0)
      return show(c, service.page({ meeting, sent: { typed, faults } }), 422);
    if (!allowed(originOf(c), clock())) return show(c, tooManyPage(meeting), 429);
    const said = await service.write(desk, meeting, read.data, settings.address);
    if (said === 'closed') return show(c, closedPage(service, meeting), 403);
    if (said !== 'done' && said !== 'already') return show(c, shutPage(service.closed, meeting, said), 403);
    if (said === 'done') await settings.afterAct();
    // Who registered or asked this already is told the same: nobody learns here who did.
    return thanks();
  });
}

const isClosed = <Input,>(
  service: Service<Input>,
  meeting: MeetingContent,
  at: Temporal.Instant,
): boolean => {
  const closes = service.closesAt(meeting);
  return closes === null || Temporal.Instant.compare(at, Temporal.Instant.from(closes)) >= 0;
};

function closedPage<Input>(service: Service<Input>, meeting: MeetingContent): PageContent {
  const closes = service.closesAt(meeting);
  const says =
    closes === null
      ? 'It is not offered for this meeting.'
      : `It closed ${timeInWords(closes)} (London time). Nothing was sent.`;
  return saidPage(meeting, `${service.closed} is closed`, says);
}

/** What was typed, without signs that nobody can see; `turned` tells where it could have misled. */
async function typedOf(c: Context): Promise<{ typed: Record<string, string>; turned: Faults }> {
  const body = Object.entries(await c.req.parseBody()).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return {
    typed: Object.fromEntries(body.map(([name, value]) => [name, plainSigns(value)])),
    turned: Object.fromEntries(
      body.flatMap(([name, value]) => (turnsDirection(value) ? [[name, directionSays]] : [])),
    ),
  };
}
