import { EmptyState, LinkList, PageHeading, Section } from '../../platform/design/index.ts';
import { dayOfInstant, timeOfInstant, type RecordKind } from '../../published-record/index.ts';
import type { WorkspaceContent, WorkspaceVisit } from '../../workspace/index.ts';
import {
  changedSinceFor,
  neverPublishedFor,
  publishedFor,
  type Listed,
  type Waiting,
} from '../records/publication-reads.ts';
import { publicationPath } from './addresses.ts';
import { kindsInWords } from './words.ts';

/** What waits to be published, what is under embargo, what is public. */
export async function publicationPage({ actor, db, at }: WorkspaceVisit): Promise<WorkspaceContent> {
  const waiting = await neverPublishedFor(actor, db);
  const changed = await changedSinceFor(actor, db);
  const published = await publishedFor(actor, db);
  const isHeld = ({ shownFrom }: Listed) =>
    Temporal.Instant.compare(Temporal.Instant.from(shownFrom), at) > 0;
  return {
    title: 'Publication',
    section: 'publication',
    body: (
      <>
        <PageHeading
          title="Publication"
          summary="Nothing is public until somebody publishes it here, after seeing the page as it will be."
        />
        <Section title="Changed since it was published" id="changed">
          {changed.length === 0 ? <p>Nothing.</p> : <WaitingList waiting={changed} says="published" />}
        </Section>
        <Section title="Under embargo" id="embargo">
          <PublishedList
            listed={published.filter(isHeld)}
            says={({ shownFrom }) => `To be shown from ${timeOfInstant(shownFrom)}.`}
          />
        </Section>
        <Section title="Never published" id="waiting">
          {waiting.length === 0 && <EmptyState title="Nothing waits to be published" />}
          {kindsIn(waiting).map(([kind, ofKind]) => (
            <>
              <h3>{kindsInWords[kind].many}</h3>
              <WaitingList waiting={ofKind} says={kindsInWords[kind].since} />
            </>
          ))}
        </Section>
        <Section title="Public" id="public">
          <PublishedList
            listed={published.filter((one) => !isHeld(one))}
            says={({ version, publicFrom }) =>
              `Version ${version}, public since ${dayOfInstant(publicFrom)}.`
            }
          />
        </Section>
      </>
    ),
  };
}

const kindsIn = (waiting: readonly Waiting[]): [RecordKind, Waiting[]][] => [
  ...Map.groupBy(waiting, ({ kind }) => kind),
];

const WaitingList = ({ waiting, says }: { waiting: readonly Waiting[]; says: string }) => (
  <LinkList
    links={waiting.map((one) => ({
      text: one.title,
      href: publicationPath(one),
      detail: `${kindsInWords[one.kind].one}, ${says} ${dayOf(one.since)}`,
    }))}
  />
);

const PublishedList = ({ listed, says }: { listed: readonly Listed[]; says: (one: Listed) => string }) =>
  listed.length === 0 ? (
    <p>Nothing.</p>
  ) : (
    <LinkList
      links={listed.map((one) => ({
        text: one.title,
        href: publicationPath(one),
        detail: `${kindsInWords[one.kind].one}. ${says(one)}`,
      }))}
    />
  );

/** Of a day, or of an instant as PostgreSQL prints it. */
const dayOf = (text: string): string =>
  dayOfInstant(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T12:00Z` : text);
