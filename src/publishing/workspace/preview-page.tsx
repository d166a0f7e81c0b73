import type { Typed, WorkspaceContent, WorkspaceVisit, Missing } from '../../workspace/index.ts';
import { missing } from '../../workspace/index.ts';
import { kindWords } from '../../published-record/index.ts';
import { asIfPublished } from '../records/as-if-published.ts';
import type { Subject } from '../records/composed.ts';
import { changedSince, type Difference } from '../records/differences.ts';
import type { Prepared } from '../records/prepare.ts';
import { publicationsOf } from '../records/publications.ts';
import { choosable, type Choosable } from './chosen.ts';
import { findingsOf, findingsOfEach } from './findings-of.ts';
import { inPreview } from './in-preview.ts';
import { lookOf, readTraces, type Look, type LookQuery } from './look.ts';
import { PreviewBar } from './preview-bar.tsx';
import { PublishPanel } from './publish-panel.tsx';
import { saidToBe, siteOver, whatIsNew } from './site-to-be.ts';
import { subjectOf } from './subject-of.ts';
import type { Given } from './given.ts';

/** The page as it will be, with every other page of this publication to open, and the form that publishes beneath. */
export const previewPage =
  (given: Given) =>
  (visit: WorkspaceVisit<LookQuery>): Promise<WorkspaceContent | Missing> =>
    previewOf(given, visit, visit.query.look);

/** The same after the form was sent and not done: as it is now, with what is not as it was when it was looked at. */
export const previewAgain =
  (given: Given) =>
  (visit: WorkspaceVisit, typed: Typed): Promise<WorkspaceContent | Missing> =>
    previewOf(given, visit, lookOf(typed), typed);

async function previewOf(
  given: Given,
  visit: Omit<WorkspaceVisit, 'query'>,
  look: Look,
  typed?: Typed,
): Promise<WorkspaceContent | Missing> {
  const subject = subjectOf(visit.params);
  const found = subject === undefined ? undefined : await sitePages(given, visit, subject, look);
  if (found === undefined) return missing;
  const { prepared, pages, html, obstacles, companions } = found;
  const versions = await publicationsOf(visit.db, prepared);
  const words = { prepared, look, versions, obstacles, companions };
  return {
    title: `Publish: ${prepared.title}`,
    section: 'publication',
    body: <PreviewBar {...words} pages={pages} changed={changedMeanwhile(prepared, companions, typed)} />,
    around: {
      publicPage: inPreview(html, prepared, look),
      label: 'Preview',
      below: (
        <PublishPanel
          {...words}
          visit={visit}
          findings={await findingsOf(given, visit.db, prepared)}
          others={await findingsOfEach(given, visit.db, companions)}
        />
      ),
    },
  };
}

/** What does not say any more what it said when the form was made. */
function changedMeanwhile(
  prepared: Prepared,
  companions: readonly Choosable[],
  typed: Typed | undefined,
): Difference[] {
  if (typed === undefined) return [];
  const since = (field: string, now: Prepared): Difference[] => {
    const seen = readTraces(typed.text(field));
    return seen === undefined ? [] : changedSince(seen, now);
  };
  const ofOthers = companions.flatMap(({ key, prepared: other }) =>
    since(`traces-${key}`, other).map((one) => ({ ...one, where: `${other.title}. ${one.where}` })),
  );
  return [...since('traces', prepared), ...ofOthers];
}

/** The page in the site to be, and every address at which something is new or changes. */
async function sitePages(
  { siteOf, workspace }: Given,
  { actor, at, db }: Pick<WorkspaceVisit, 'actor' | 'at' | 'db'>,
  subject: Subject,
  look: Look,
) {
  const wanted = { ...subject, reportOnly: look.reportOnly };
  const companions = await choosable({ db, at }, wanted, look);
  const goingWith = companions.filter(({ isChosen }) => isChosen);
  const wouldBe = { at, by: actor.person, ...look };
  const found = await asIfPublished(
    workspace.records,
    { wanted, goingWith },
    wouldBe,
    async (published, prepared) => {
      const site = siteOver(siteOf, workspace, published);
      const path = kindWords[prepared.kind].path(prepared.slug);
      return {
        toBe: await saidToBe(site, published, [prepared, ...goingWith.map((one) => one.prepared)]),
        html: await (await site.request(path)).text(),
      };
    },
  );
  if (found === undefined) return undefined;
  const asItIs = siteOver(siteOf, workspace, workspace.published);
  const pages = await whatIsNew(asItIs, workspace.published, found.seen.toBe);
  return { ...found, html: found.seen.html, pages, companions };
}
