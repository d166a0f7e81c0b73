import { Hono } from 'hono';
import { z } from 'zod';
import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import { policeTimeZone } from '../../platform/clock.ts';
import { timeOfInstant } from '../../published-record/index.ts';
import { optionalWords, version, type Workspace } from '../../workspace/index.ts';
import { paperChecks, type CheckedPaper } from '../records/checked-papers.ts';
import { isUnpublishable } from '../records/composed.ts';
import type { NumberChecks } from '../records/finding.ts';
import { prepare } from '../records/prepare.ts';
import { publishTogether, type PublishedTogether } from '../records/publish-together.ts';
import { withdrawRecord } from '../records/withdraw-record.ts';
import { publicationPath } from './addresses.ts';
import type { CheckedHere } from './given.ts';
import { figuresPage } from './figures-page.tsx';
import { listPage } from './list-page.tsx';
import { listQuery } from './list-query.ts';
import { lookQuery } from './look.ts';
import { pageInPreview } from './page-in-preview.tsx';
import { previewAgain, previewPage } from './preview-page.tsx';
import { publicationPage } from './publication-page.tsx';
import { publishingPage } from './publishing-page.tsx';
import type { SiteOf } from './site-to-be.ts';
import { subjectOf } from './subject-of.ts';
import { toPublish, type ToPublishForm } from './to-publish.ts';

interface ToPublishChecked extends ToPublishForm {
  papers?: readonly CheckedPaper[];
}

const toWithdraw = z.object({ because: optionalWords(500), version });

/**
 * Publishing from the workspace. `siteOf` makes the public site, for previews. `checks`, when there is a checker of number statements, is asked before
 * publishing.
 */
export const publicationWorkspaceRoutes =
  (siteOf: SiteOf, checks?: NumberChecks) =>
  (workspace: Workspace): Hono => {
    const app = new Hono();
    const here = checks && { text: checks.text, papers: paperChecks(workspace.papers, checks.file) };
    const given = { workspace, siteOf, checks: here };
    const page = publishingPage(given);
    app.get('/figures', workspace.page('see today', figuresPage(workspace)));
    app.get('/publication', workspace.page('publish', publicationPage));
    for (const list of ['waiting', 'public'] as const)
      app.get(`/publication/${list}`, workspace.page('publish', listPage(list), listQuery));
    app.get('/publication/:kind/:subject', workspace.page('publish', page));
    const preview = '/publication/:kind/:subject/preview';
    app.get(preview, workspace.page('publish', previewPage(given), lookQuery));
    app.get(`${preview}/*`, workspace.page('publish', pageInPreview(given), lookQuery));
    app.post(
      '/publication/:kind/:subject',
      workspace.form<ToPublishChecked, PublishedTogether>({
        act: 'publish',
        input: toPublish,
        prepare: async (input, params) => ({ ...input, papers: await papersOf(workspace, params, here) }),
        run: (doing, input, params) => publish(doing, input, params, here),
        done: (published) => ({
          to: publicationPath(published),
          notice: noticeOf(published, workspace.clock()),
        }),
        again: previewAgain(given),
      }),
    );
    app.post(
      '/publication/:kind/:subject/withdrawal',
      workspace.form({
        act: 'withdraw what is public',
        input: toWithdraw,
        run: async (doing, input, params) => {
          const subject = subjectOf(params);
          return subject === undefined ? notThere : withdrawRecord(doing, { ...subject, ...input });
        },
        done: ({ others, ...subject }) => ({
          to: publicationPath(subject),
          notice: others === 0 ? 'Withdrawn.' : `Withdrawn, and ${others} that name it.`,
        }),
        again: page,
      }),
    );
    return app;
  };

/** Papers are checked before the transaction opens: it takes its time, and nobody else can write meanwhile. */
async function papersOf(
  { records }: Workspace,
  params: Record<string, string>,
  here: CheckedHere | undefined,
): Promise<readonly CheckedPaper[]> {
  const subject = subjectOf(params);
  const prepared = subject === undefined || here === undefined ? undefined : await prepare(records, subject);
  if (here === undefined || prepared === undefined || isUnpublishable(prepared)) return [];
  return here.papers(prepared.files);
}

async function publish(
  doing: Doing,
  { day, time, papers = [], others, ...input }: ToPublishChecked,
  params: Record<string, string>,
  here: CheckedHere | undefined,
): Promise<PublishedTogether | Declined> {
  const subject = subjectOf(params);
  if (subject === undefined) return notThere;
  if (day === undefined && time !== '')
    return { declined: 'Enter the day of the embargo too.', field: 'day' };
  const shownFrom = day === undefined ? undefined : londonInstant(day, time === '' ? '00:00' : time);
  if (shownFrom === null)
    return { declined: 'Clocks in London never show this time on that day.', field: 'time' };
  const shared = { namesSeen: input.namesSeen, ...(shownFrom === undefined ? {} : { shownFrom }) };
  return publishTogether(
    doing,
    { ...subject, ...input, ...shared },
    others.map((other) => ({ ...other, ...shared, takeDownEarlier: false })),
    here && { text: here.text, papers },
  );
}

/** Null in the hour that spring leaves out; of the hour that autumn repeats the later, so that nothing is early. */
function londonInstant(day: Temporal.PlainDate, time: string): Temporal.Instant | null {
  const wanted = day.toPlainDateTime(Temporal.PlainTime.from(time));
  const zoned = wanted.toZonedDateTime(policeTimeZone, { disambiguation: 'later' });
  return zoned.toPlainDateTime().equals(wanted) ? zoned.toInstant() : null;
}

function noticeOf({ version: number, shownFrom, others }: PublishedTogether, now: Temporal.Instant): string {
  const withOthers = others === 0 ? '' : `, and ${others} ${others === 1 ? 'action' : 'actions'} with it`;
  return Temporal.Instant.compare(Temporal.Instant.from(shownFrom), now) > 0
    ? `Version ${number} will be shown from ${timeOfInstant(shownFrom)}${withOthers}.`
    : `Version ${number} is public${withOthers}.`;
}
