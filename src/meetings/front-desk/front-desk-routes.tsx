import { Hono, type Context } from 'hono';
import type { z } from 'zod';
import type { Clock } from '../../platform/clock.ts';
import type { PublishedReader } from '../../platform/db/published-reader.ts';
import { directionSays, plainSigns, turnsDirection } from '../../platform/plain-signs.ts';
import { rateLimit } from '../../platform/http/rate-limit.ts';
import { logError } from '../../platform/log.ts';
import type { Letter, Mailer } from '../../platform/mail/index.ts';
import { findRecord } from '../../published-record/index.ts';
import type { PageContent } from '../../site/index.ts';
import { timeInWords } from '../london-time.ts';
import { meetingContentSchema, type MeetingContent } from '../public-content.ts';
import { nothingSent, type Sent } from './desk-fields.tsx';
import { foreignForm, isFromElsewhere } from './foreign-form.ts';
import { faultsOf, questionForm, registrationForm, trap, type Faults } from './desk-forms.ts';
import { questionLetter, registeredLetter } from './desk-letters.ts';
import { questionPage, registrationPage, saidPage } from './desk-pages.tsx';
import type { FrontDesk, Shut } from './front-desk.ts';
import { shutPage } from './shut-page.ts';

export interface FrontDeskSettings {
  published: PublishedReader;
  desk: FrontDesk;
  mail: Mailer;
  clock: Clock;
  originOf: (c: Context) => string;
  /** Of the public site, without a trailing slash. */
  address: string;
  /** Shows a page in the shell of the public site; undefined content is "not found". */
  show(c: Context, content: PageContent | undefined, status?: 200 | 403 | 422 | 429): Promise<Response>;
}

/** One of the two things that can be done at the desk. */
interface Service<Input> {
  path: 'registration' | 'questions/new';
  closesAt(meeting: MeetingContent): string | null;
  form: z.ZodType<Input>;
  page(desk: { meeting: MeetingContent; sent: Sent }): PageContent;
  write(desk: FrontDesk, slug: string, input: Input): Promise<'done' | 'already' | 'closed' | Shut>;
  letter(input: Input, meeting: MeetingContent, address: string): Letter;
  closed: string;
  thanks: { title: string; says: string };
}

const registering: Service<z.infer<typeof registrationForm>> = {
  path: 'registration',
  closesAt: (meeting) => meeting.registrationClosesAt,
  form: registrationForm,
  page: registrationPage,
  write: async (desk, slug, input) => {
    const said = await desk.register(slug, input);
    return said === 'registered' ? 'done' : said;
  },
  letter: ({ email }, meeting, address) => registeredLetter(email, meeting, address),
  closed: 'Registering to observe',
  thanks: {
    title: 'You are registered',
    says: 'We have written to the address that you gave. Before the meeting we write again with how to join.',
  },
};

const asking: Service<z.infer<typeof questionForm>> = {
  path: 'questions/new',
  closesAt: (meeting) => meeting.questionsCloseAt,
  form: questionForm,
  page: questionPage,
  write: async (desk, slug, input) => {
    const said = await desk.ask(slug, input);
    return said === 'received' ? 'done' : said;
  },
  letter: ({ email }, meeting, address) => questionLetter(email, meeting, address),
  closed: 'Sending in questions',
  thanks: {
    title: 'Your question arrived',
    says: 'We have written to the address that you gave. Questions that are answered are published with this meeting.',
  },
};

/** Registering to observe and sending in a question: forms that work without a script and say in words what is wrong. */
export function frontDeskRoutes(settings: FrontDeskSettings): Hono {
  const app = new Hono({ strict: false });
  const allowed = rateLimit({ most: 10, minutes: 10 });
  serve(app, settings, registering, allowed);
  serve(app, settings, asking, allowed);
  return app;
}

function serve<Input>(
  app: Hono,
  settings: FrontDeskSettings,
  service: Service<Input>,
  allowed: ReturnType<typeof rateLimit>,
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
    if (!allowed(originOf(c), clock())) return show(c, tooMany(meeting), 429);
    const said = await service.write(desk, meeting.slug, read.data);
    if (said === 'closed') return show(c, closedPage(service, meeting), 403);
    if (said !== 'done' && said !== 'already') return show(c, shutPage(service.closed, meeting, said), 403);
    // Who registered or asked this already is told the same: nobody learns here who did.
    if (said === 'done') await send(settings, service.letter(read.data, meeting, settings.address));
    return thanks();
  });
}

/** A letter that cannot be sent does not undo what was written. */
const send = ({ mail }: FrontDeskSettings, letter: Letter): Promise<void> =>
  mail.send(letter).catch(logError);

/** The meeting as it is published: in public, also a cancelled one. */
async function meetingOf({ published }: FrontDeskSettings, c: Context): Promise<MeetingContent | undefined> {
  const slug = c.req.param('slug') ?? '';
  const record = await published.read((db) =>
    findRecord(db, { kind: 'meeting', slug, schema: meetingContentSchema }),
  );
  if (record === undefined || !('content' in record)) return undefined;
  return record.content.isPublic ? record.content : undefined;
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

const tooMany = (meeting: MeetingContent): PageContent =>
  saidPage(
    meeting,
    'Please wait a little',
    'Many forms came from where you are. Nothing was sent: try again in ten minutes.',
  );

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
