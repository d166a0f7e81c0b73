import { PageHeading } from '../../platform/design/index.ts';
import { kindWords } from '../../published-record/index.ts';
import {
  missing,
  type FileAnswer,
  type Missing,
  type WorkspaceContent,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import { asIfPublished } from '../records/as-if-published.ts';
import type { Prepared } from '../records/prepare.ts';
import { previewPath, publicationPath } from './addresses.ts';
import { answeringToBe } from './answering-to-be.ts';
import { choosable } from './chosen.ts';
import type { Given } from './given.ts';
import { inPreview } from './in-preview.ts';
import type { Look, LookQuery } from './look.ts';
import { siteOver } from './site-to-be.ts';
import { subjectOf } from './subject-of.ts';

/** Any other page, or file, of the public site as it would be after this publication. */
export const pageInPreview =
  ({ siteOf, workspace }: Given) =>
  async (visit: WorkspaceVisit<LookQuery>): Promise<WorkspaceContent | FileAnswer | Missing> => {
    const subject = subjectOf(visit.params);
    if (subject === undefined) return missing;
    const { look, rest } = visit.query;
    const path = visit.path.slice(`${publicationPath(subject)}/preview`.length);
    const asked = new URLSearchParams(rest).toString();
    const wanted = { ...subject, reportOnly: look.reportOnly };
    const goingWith = (await choosable(visit, wanted, look)).filter(({ isChosen }) => isChosen);
    const wouldBe = { at: visit.at, by: visit.actor.person, ...look };
    const answering = answeringToBe();
    const found = await asIfPublished(workspace.records, { wanted, goingWith }, wouldBe, (published) =>
      answering.whatIsRead(
        siteOver(siteOf, workspace, published, answering.afterReading),
        `${path}${asked && `?${asked}`}`,
      ),
    ).finally(answering.goOn);
    if (found === undefined) return missing;
    const { prepared } = found;
    const response = await found.seen.response;
    const type = response.headers.get('content-type') ?? '';
    const answer = { status: response.status, type, bytes: new Uint8Array(await response.arrayBuffer()) };
    if (answer.status !== 200) return notThere(prepared, look, path);
    if (!answer.type.startsWith('text/html')) {
      // What somebody brought is saved, never shown; what we make ourselves may be.
      const inline = !path.includes('/papers/');
      return { file: answer.bytes, type: answer.type, name: path.split('/').at(-1) ?? 'file', inline };
    }
    return {
      title: `Publish: ${prepared.title}`,
      section: 'publication',
      body: <Above prepared={prepared} look={look} path={path} />,
      around: {
        publicPage: inPreview(new TextDecoder().decode(answer.bytes), prepared, look),
        label: 'Preview',
      },
    };
  };

const Above = ({ prepared, look, path }: { prepared: Prepared; look: Look; path: string }) => (
  <>
    <p class="preview-title">
      Preview: <code>{path}</code> as it will be
    </p>
    <p>
      It is seen as if this {kindWords[prepared.kind].one} were published: {prepared.title}.{' '}
      <a href={previewPath(prepared, look)}>Every page of this publication, and publishing it</a>
    </p>
  </>
);

const notThere = (prepared: Prepared, look: Look, path: string): WorkspaceContent => ({
  title: 'Not in this preview',
  section: 'publication',
  breadcrumbs: [
    { text: 'Publication', href: '/publication' },
    { text: prepared.title, href: publicationPath(prepared) },
    { text: 'Preview', href: previewPath(prepared, look) },
  ],
  body: (
    <>
      <PageHeading
        title="Not in this preview"
        summary="Nothing can be read at this address after this publication alone."
      />
      <p>
        The address is <code>{path}</code>. Forms that the public sends work on the public site only. A page
        of another record is there once that is published too.
      </p>
      <p>
        <a href={previewPath(prepared, look)}>Back to the preview</a>
      </p>
    </>
  ),
});
