import { may } from '../../accounts/index.ts';
import { Note, PageHeading, Section } from '../../platform/design/index.ts';
import { dayOfInstant, timeOfInstant } from '../../published-record/index.ts';
import { missing, type Missing, type WorkspaceContent, type WorkspaceVisit } from '../../workspace/index.ts';
import { isUnpublishable } from '../records/composed.ts';
import type { CheckPapers } from '../records/checked-papers.ts';
import type { NumberChecks } from '../records/finding.ts';
import { flaggedIn } from '../records/flagged-in.ts';
import { hashOf, prepare } from '../records/prepare.ts';
import { firstWrong, textFindings } from '../records/number-findings.ts';
import { publicationsOf, type Publication } from '../records/publications.ts';
import { publicationPath } from './addresses.ts';
import { NamesSection } from './names-section.tsx';
import { NumbersSection } from './numbers-section.tsx';
import { PublishForm } from './publish-form.tsx';
import { subjectOf } from './subject-of.ts';
import { kindsInWords } from './words.ts';
import { WithdrawForm } from './withdraw-form.tsx';

/** Who checks the numbers that are about to be public. */
export interface CheckedHere {
  text: NumberChecks['text'];
  papers: CheckPapers;
}

/** Where somebody publishes one thing: the page to be, what to look at first, and the act. */
export const publishingPage =
  (publicAddress: string, checks: CheckedHere | undefined) =>
  async (visit: WorkspaceVisit): Promise<WorkspaceContent | Missing> => {
    const subject = subjectOf(visit.params);
    const prepared = subject === undefined ? undefined : await prepare(visit.db, subject);
    if (subject === undefined || prepared === undefined) return missing;
    const versions = await publicationsOf(visit.db, subject);
    const latest = versions.at(-1);
    const head = (title: string): Pick<WorkspaceContent, 'title' | 'section' | 'breadcrumbs'> => ({
      title,
      section: 'publication',
      breadcrumbs: [{ text: 'Publication', href: '/publication' }],
    });
    if (isUnpublishable(prepared)) {
      // Somebody who may not see private items does not learn that there is one.
      if (!may(visit.actor, 'see part 2')) return missing;
      return {
        ...head('This is private'),
        body: <PageHeading title="This is private" summary={prepared.private} />,
      };
    }
    const papers = (await checks?.papers(prepared.files)) ?? [];
    const names = await flaggedIn(visit.db, prepared, papers);
    const standing = latest !== undefined && !latest.withdrawn ? latest : undefined;
    const isSame =
      standing !== undefined &&
      hashOf({ title: standing.title, content: standing.content }) === prepared.hash;
    return {
      ...head(`Publish: ${prepared.title}`),
      body: (
        <>
          <PageHeading
            kicker={kindsInWords[subject.kind].one}
            title={prepared.title}
            summary={standingOf(latest, visit.at)}
          />
          {prepared.faults.length > 0 && (
            <Note title="It cannot be published as it is">
              {prepared.faults.map((fault) => (
                <p key={fault}>{fault}</p>
              ))}
            </Note>
          )}
          <Section title="The page to be" id="preview">
            <p>
              <a href={`${publicationPath(subject)}/preview`}>See the page exactly as it will be</a>. What you
              see there is what is published; if anybody changes it meanwhile, you are asked to look again.
            </p>
            {isSame && <p>It says the same as version {standing.version}, published before.</p>}
          </Section>
          <NamesSection names={names} />
          <NumbersSection findings={checks && textFindings(prepared, checks.text)} papers={papers} />
          {prepared.faults.length === 0 && (
            <Section title="Publish" id="publish">
              <PublishForm
                visit={visit}
                prepared={prepared}
                isFirst={versions.length === 0}
                hasNames={names.length > 0}
                hasWrong={checks !== undefined && firstWrong(prepared, papers, checks.text) !== undefined}
              />
            </Section>
          )}
          {standing !== undefined && (
            <WithdrawForm
              visit={visit}
              subject={subject}
              version={standing.version}
              address={publicAddress}
            />
          )}
          <Versions versions={versions} at={visit.at} />
        </>
      ),
    };
  };

const isHeld = (shownFrom: string, at: Temporal.Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(shownFrom), at) > 0;

function standingOf(latest: Publication | undefined, at: Temporal.Instant): string {
  if (latest === undefined) return 'Never published.';
  if (latest.withdrawn) return `Withdrawn; version ${latest.version} was the last.`;
  if (isHeld(latest.shownFrom, at))
    return `Version ${latest.version} is under embargo until ${timeOfInstant(latest.shownFrom)}.`;
  return `Public: version ${latest.version}, since ${dayOfInstant(latest.publishedAt)}.`;
}

const Versions = ({ versions, at }: { versions: readonly Publication[]; at: Temporal.Instant }) =>
  versions.length === 0 ? null : (
    <Section title="Versions" id="versions">
      <ol class="versions">
        {versions.map(({ version, publishedAt, shownFrom, note, withdrawn }) => (
          <li key={version}>
            Version {version}, published {timeOfInstant(publishedAt)}
            {isHeld(shownFrom, at) ? `, to be shown from ${timeOfInstant(shownFrom)}` : ''}
            {withdrawn ? ', withdrawn' : ''}
            {note === '' ? '' : `: ${note}`}
          </li>
        ))}
      </ol>
    </Section>
  );
