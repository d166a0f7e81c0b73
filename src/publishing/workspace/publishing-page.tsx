import { may } from '../../accounts/index.ts';
import { PageHeading, Section } from '../../platform/design/index.ts';
import { Govuk } from '../../platform/html/index.ts';
import { kindWords, timeOfInstant } from '../../published-record/index.ts';
import { plainWords } from '../../record-text/index.ts';
import { missing, type Missing, type WorkspaceContent, type WorkspaceVisit } from '../../workspace/index.ts';
import { isUnpublishable } from '../records/composed.ts';
import { differencesOf } from '../records/differences.ts';
import { flaggedIn } from '../records/flagged-in.ts';
import { prepare, type Prepared } from '../records/prepare.ts';
import { textFindings } from '../records/number-findings.ts';
import { publicationsOf, type Publication } from '../records/publications.ts';
import { publishedApart } from '../records/published-apart.ts';
import { previewPath } from './addresses.ts';
import { ApartSection } from './apart-section.tsx';
import { choosable } from './chosen.ts';
import { CompanionList } from './companion-list.tsx';
import { Differences } from './differences.tsx';
import type { Given } from './given.ts';
import { plainLook } from './look.ts';
import { NamesSection } from './names-section.tsx';
import { NumbersSection } from './numbers-section.tsx';
import { Obstacles } from './obstacles.tsx';
import { obstaclesWith } from './obstacles-with.ts';
import { PrivateSection } from './private-section.tsx';
import { isHeld, standingWords } from './standing-words.ts';
import { subjectOf } from './subject-of.ts';
import { VersionForm } from './version-form.tsx';
import { kindsInWords } from './words.ts';
import { WithdrawForm } from './withdraw-form.tsx';

/** Where somebody decides about one thing: what is public of it, what would change, and what to look at first. */
export const publishingPage =
  ({ checks, workspace }: Given) =>
  async (visit: WorkspaceVisit): Promise<WorkspaceContent | Missing> => {
    const subject = subjectOf(visit.params);
    const prepared = subject === undefined ? undefined : await prepare(visit.db, subject);
    if (subject === undefined || prepared === undefined) return missing;
    if (isUnpublishable(prepared)) {
      // Somebody who may not see private items does not learn that there is one.
      if (!may(visit.actor, 'see part 2')) return missing;
      return {
        ...head('This is private'),
        body: <PageHeading title="This is private" summary={prepared.private} />,
      };
    }
    const versions = await publicationsOf(visit.db, subject);
    const latest = versions.at(-1);
    const standing = latest !== undefined && !latest.withdrawn ? latest : undefined;
    const papers = (await checks?.papers(prepared.files)) ?? [];
    const companions = await choosable(visit, subject, plainLook);
    return {
      ...head(`Publish: ${prepared.title}`),
      body: (
        <>
          <PageHeading
            kicker={kindsInWords[subject.kind].one}
            title={prepared.title}
            summary={standingWords(versions, visit.at)}
          />
          {subject.kind === 'action' && <p>{plainWords(String(prepared.content['words']))}</p>}
          <Obstacles
            obstacles={await obstaclesWith(workspace.records, visit, prepared, companions)}
            prepared={prepared}
          />
          <NowSection {...{ prepared, versions }} at={visit.at} address={workspace.publicAddress} />
          <ChangeSection prepared={prepared} standing={standing} isLater={latest !== undefined} />
          {subject.kind === 'meeting' && (
            <ApartSection apart={await publishedApart(visit.db, subject.subject)} />
          )}
          <CompanionList kind={subject.kind} companions={companions} />
          <PrivateSection prepared={prepared} />
          <NamesSection names={await flaggedIn(visit.db, prepared, papers)} />
          <NumbersSection findings={checks && textFindings(prepared, checks.text)} papers={papers} />
          {standing !== undefined && may(visit.actor, 'withdraw what is public') && (
            <WithdrawForm visit={visit} subject={subject} version={standing.version} />
          )}
        </>
      ),
    };
  };

const head = (title: string): Pick<WorkspaceContent, 'title' | 'section' | 'breadcrumbs'> => ({
  title,
  section: 'publication',
  breadcrumbs: [{ text: 'Publication', href: '/publication' }],
});

interface OfVersions {
  prepared: Prepared;
  versions: readonly Publication[];
  at: Temporal.Instant;
  address: string;
}

/** What anybody can read of it at this moment, and every version that there was. */
function NowSection({ prepared: { kind, slug }, versions, at, address }: OfVersions) {
  if (versions.length === 0) return null;
  const isShown = versions.some(({ withdrawn, shownFrom }) => !withdrawn && !isHeld(shownFrom, at));
  const href = `${address}${kindWords[kind].path(slug)}`;
  return (
    <Section title="Public now" id="now">
      {isShown && (
        <p>
          It is read at <a href={href}>{href}</a>
        </p>
      )}
      <ol class="versions">
        {versions.map(({ version, publishedAt, shownFrom, note, withdrawn }) => (
          <li key={version}>
            Version {version}, published {timeOfInstant(publishedAt)}
            {isHeld(shownFrom, Temporal.Instant.from(publishedAt)) &&
              `, ${isHeld(shownFrom, at) ? 'to be shown' : 'shown'} from ${timeOfInstant(shownFrom)}`}
            {withdrawn ? ', taken down' : ''}
            {note === '' ? '' : `: ${note}`}
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface Change {
  prepared: Prepared;
  standing: Publication | undefined;
  isLater: boolean;
}

/** What would be said that is not said now, and the way to the preview, on which it is published. */
function ChangeSection({ prepared, standing, isLater }: Change) {
  const differences = standing === undefined ? [] : differencesOf(standing, prepared);
  return (
    <Section
      title={isLater ? 'What would change' : 'What would be public'}
      id="change"
      intro="You publish at the foot of the preview, after seeing the pages exactly as they will be."
    >
      {standing === undefined ? (
        <p>Everything on its pages would be new. Look at them, with every paper and file, and publish.</p>
      ) : differences.length === 0 ? (
        <p>Nothing. It says the same as version {standing.version}, published before.</p>
      ) : (
        <Differences differences={differences} />
      )}
      {isLater ? (
        <VersionForm subject={prepared} />
      ) : (
        <Govuk
          of="button"
          params={{
            text: 'See the pages to be',
            href: previewPath(prepared, plainLook),
          }}
        />
      )}
    </Section>
  );
}
