import type { Typed, WorkspaceContent, WorkspaceVisit, Missing } from '../../workspace/index.ts';
import { missing } from '../../workspace/index.ts';
import { kindWords } from '../../published-record/index.ts';
import { asIfPublished } from '../records/as-if-published.ts';
import { isUnpublishable } from '../records/composed.ts';
import { changedSince } from '../records/differences.ts';
import { flaggedIn } from '../records/flagged-in.ts';
import { firstWrong } from '../records/number-findings.ts';
import { prepare, type Prepared } from '../records/prepare.ts';
import { publicationsOf } from '../records/publications.ts';
import { whyNotYet } from '../records/why-not-yet.ts';
import { inPreview } from './in-preview.ts';
import { readTraces, type Look, type LookQuery } from './look.ts';
import { PreviewBar } from './preview-bar.tsx';
import { PublishPanel } from './publish-panel.tsx';
import { saidToBe, siteOver, whatIsNew } from './site-to-be.ts';
import { subjectOf } from './subject-of.ts';
import type { Given } from './given.ts';

/** The page as it will be, with every other page of this publication to open, and the form that publishes beneath. */
export const previewPage =
  (given: Given) =>
  (visit: WorkspaceVisit<LookQuery>): Promise<WorkspaceContent | Missing> =>
    previewOf(given, visit, visit.query);

/** The same after the form was sent and not done: as it is now, with what is not as it was when it was looked at. */
export const previewAgain =
  (given: Given) =>
  (visit: WorkspaceVisit, typed: Typed): Promise<WorkspaceContent | Missing> =>
    previewOf(
      given,
      visit,
      {
        note: typed.text('note').slice(0, 500),
        takeDownEarlier: typed.has('takeDownEarlier'),
        reportOnly: typed.has('reportOnly'),
      },
      typed.text('traces'),
    );

async function previewOf(
  given: Given,
  visit: Omit<WorkspaceVisit, 'query'>,
  look: Look,
  traces = '',
): Promise<WorkspaceContent | Missing> {
  const subject = subjectOf(visit.params);
  const { reportOnly } = look;
  const prepared = subject === undefined ? undefined : await prepare(visit.db, { ...subject, reportOnly });
  if (prepared === undefined || isUnpublishable(prepared)) return missing;
  const { pages, html } = await sitePages(given, visit, prepared, look);
  const versions = await publicationsOf(visit.db, prepared);
  const papers = (await given.checks?.papers(prepared.files)) ?? [];
  const obstacles = await whyNotYet(visit.db, prepared, visit.at);
  const seen = readTraces(traces);
  const words = { prepared, look, versions };
  return {
    title: `Publish: ${prepared.title}`,
    section: 'publication',
    body: (
      <PreviewBar
        {...words}
        pages={pages}
        obstacles={obstacles}
        changed={seen === undefined ? [] : changedSince(seen, prepared)}
      />
    ),
    around: {
      publicPage: inPreview(html, prepared, look),
      label: 'Preview',
      below: (
        <PublishPanel
          {...words}
          visit={visit}
          obstacles={obstacles}
          names={await flaggedIn(visit.db, prepared, papers)}
          wrong={given.checks === undefined ? undefined : firstWrong(prepared, papers, given.checks.text)}
        />
      ),
    },
  };
}

/** The page in the site to be, and every address at which something is new or changes. */
async function sitePages(
  { siteOf, workspace }: Given,
  { actor, at }: Pick<WorkspaceVisit, 'actor' | 'at'>,
  prepared: Prepared,
  look: Look,
) {
  const path = kindWords[prepared.kind].path(prepared.slug);
  const wouldBe = { at, by: actor.person, ...look };
  const { toBe, html } = await asIfPublished(workspace.records, prepared, wouldBe, async (published) => {
    const site = siteOver(siteOf, workspace, published);
    return {
      toBe: await saidToBe(site, published, prepared),
      html: await (await site.request(path)).text(),
    };
  });
  const asItIs = siteOver(siteOf, workspace, workspace.published);
  return { html, pages: await whatIsNew(asItIs, workspace.published, toBe) };
}
