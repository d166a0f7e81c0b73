import type { Context } from 'hono';
import type { VNode } from 'preact';
import type { OpenSession } from '../accounts/index.ts';
import type { Clock } from '../platform/clock.ts';
import type { Records } from '../platform/db/open-database.ts';
import { renderPage } from '../platform/html/index.ts';
import { aroundPublicPage } from './around-public-page.tsx';
import type { Attempt } from './attempt.ts';
import type { House } from './house.ts';
import { Shell } from './shell.tsx';
import { sessionCookie, signedIn, type SessionCookie } from './signed-in.ts';
import type { WorkspaceContent, WorkspaceVisit } from './workspace.ts';

export type PageStatus = 200 | 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500;

/** What the frame is made of; pages of slices never see it, the sign-in pages do. */
export interface Frame {
  records: Records;
  clock: Clock;
  address: string;
  cookie: SessionCookie;
  house(): Promise<House>;
  /** Done after every act, once it is committed: letters about it go out. */
  afterAct(): Promise<void> | void;
  /** The session of a request, whether the second factor was given or not. */
  session(c: Context): Promise<OpenSession | undefined>;
  show(c: Context, content: WorkspaceContent, how?: How): Promise<Response>;
}

export interface How {
  status?: PageStatus;
  session?: OpenSession | undefined;
  attempt?: Attempt | undefined;
  notice?: string;
}

export interface FrameSettings {
  records: Records;
  clock: Clock;
  address: string;
  house(): Promise<House>;
  /** Makes HTML of a whole page; as it stands when left out. */
  draw?: (page: VNode) => Promise<string>;
  /** Nothing when left out. */
  afterAct?: () => Promise<void> | void;
}

export function createFrame({
  records,
  clock,
  address,
  house,
  draw = (page) => Promise.resolve(renderPage(page)),
  afterAct = () => undefined,
}: FrameSettings): Frame {
  const cookie = sessionCookie(address);
  return {
    records,
    clock,
    address,
    cookie,
    house,
    afterAct,
    session: (c) => signedIn(c, { records, clock }, cookie),
    async show(c, content, { status = 200, ...how } = {}) {
      const shell = { content, house: await house(), ...how };
      return c.html(aroundPublicPage(shell) ?? (await draw(Shell(shell))), status);
    },
  };
}

/** What a page of a slice is given. */
export const visitOf = <Query>(
  frame: Frame,
  c: Context,
  session: OpenSession,
  params: Record<string, string>,
  query: Query,
): WorkspaceVisit<Query> => ({
  actor: session.actor,
  db: frame.records,
  at: frame.clock(),
  params,
  query,
  csrf: session.formToken,
  path: c.req.path,
});
