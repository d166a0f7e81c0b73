import type { Context } from 'hono';
import { z } from 'zod';
import { leaveNotice, may, type Act } from '../accounts/index.ts';
import { addressParts } from './address-parts.ts';
import { guarded, type Guarded } from './guarded.ts';
import { isFile, sendFile, type FileAnswer } from './file-answer.ts';
import { visitOf, type Frame } from './frame.ts';
import { missingPage, unknownQueryPage } from './plain-pages.tsx';
import type { Missing, WorkspaceContent, WorkspaceVisit } from './workspace.ts';

export type PageMaker<Query> = (
  visit: WorkspaceVisit<Query>,
) => Promise<WorkspaceContent | Missing | FileAnswer>;

const noQuery = z.object({}) as unknown as z.ZodType<never>;

/** Answers a GET: sign-in for nobody, "not found" for those who may not, else the page that the slice makes. */
export function pageHandler<Query>(
  frame: Frame,
  acts: Act | readonly Act[],
  maker: PageMaker<Query>,
  query: z.ZodType<Query> = noQuery,
): Guarded {
  const anyOf: readonly Act[] = typeof acts === 'string' ? [acts] : acts;
  return guarded(anyOf, async (c) => {
    const session = await frame.session(c);
    if (session?.proven !== true) return c.redirect(signInAddress(c), 303);
    const missed = () => frame.show(c, missingPage, { status: 404, session });
    if (!anyOf.some((act) => may(session.actor, act))) return missed();
    const params = addressParts(c);
    if (params === undefined) return missed();
    const asked = query.safeParse(c.req.query());
    if (!asked.success) return frame.show(c, unknownQueryPage, { status: 400, session });
    const answer = await maker(visitOf(frame, c, session, params, asked.data));
    if ('missing' in answer) return missed();
    if (isFile(answer)) return sendFile(c, answer);
    if (session.notice !== '') await leaveNotice(frame.records, session.hash, '');
    return frame.show(c, answer, { session, notice: session.notice });
  });
}

/** Sign-in, and afterwards the page that was asked for. */
function signInAddress(c: Context): string {
  const url = new URL(c.req.url);
  const asked = `${url.pathname}${url.search}`;
  return asked === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(asked)}`;
}
