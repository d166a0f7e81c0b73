import { Fragment } from 'preact';
import { EmptyState, PageHeading, Section } from '../../platform/design/index.ts';
import { timeOfInstant } from '../../published-record/index.ts';
import type { WorkspaceContent, WorkspaceVisit } from '../../workspace/index.ts';
import { changedSinceFor } from '../records/changed-since.ts';
import { countIn, publicationListFor, type PublicationList } from '../records/publication-lists.ts';
import { ListChoices } from './list-choices.tsx';
import { listAddress } from './list-query.ts';
import { Lines, waitingSince, publicSince } from './list-lines.tsx';
import { kindsInWords } from './words.ts';

/** How many of a list stand on the board. */
const most = 10;

/** What waits to be published, what is under embargo, what is public. */
export async function publicationPage({ actor, db, at }: WorkspaceVisit): Promise<WorkspaceContent> {
  const changed = await changedSinceFor(actor, db);
  const held = await publicationListFor(actor, db, { name: 'held', at }, { limit: 1000, offset: 0 });
  const waiting = await publicationListFor(actor, db, { name: 'waiting', at }, { ofEachKind: most });
  const shown = await publicationListFor(actor, db, { name: 'public', at }, { limit: most, offset: 0 });
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
          <Lines
            listed={changed}
            says={({ kind, since }) => `${kindsInWords[kind].one}, published ${timeOfInstant(since)}`}
          />
        </Section>
        <Section title="Under embargo" id="embargo">
          <Lines
            listed={held.rows}
            says={({ kind, since }) => `${kindsInWords[kind].one}. To be shown from ${timeOfInstant(since)}.`}
          />
        </Section>
        <WaitingSection waiting={waiting} />
        <PublicSection shown={shown} />
      </>
    ),
  };
}

const WaitingSection = ({ waiting: { rows, counts } }: { waiting: PublicationList }) => (
  <Section title={`Never published (${countIn(counts)})`} id="waiting">
    {rows.length === 0 && <EmptyState title="Nothing waits to be published" />}
    {counts.map(({ kind, count }) => (
      <Fragment key={kind}>
        <h3>
          {kindsInWords[kind].many} ({count})
        </h3>
        <Lines listed={rows.filter((one) => one.kind === kind)} says={waitingSince} />
        {count > most && <WholeList shown={most} count={count} href={listAddress('waiting', { kind })} />}
      </Fragment>
    ))}
    <p>
      <a href={listAddress('waiting')}>Search everything that was never published</a>
    </p>
  </Section>
);

const PublicSection = ({ shown: { rows, counts } }: { shown: PublicationList }) => (
  <Section title={`Public (${countIn(counts)})`} id="public">
    <ListChoices list="public" />
    <Lines listed={rows} says={publicSince} />
    <WholeList shown={most} count={countIn(counts)} href={listAddress('public')} />
  </Section>
);

const WholeList = ({ shown, count, href }: { shown: number; count: number; href: string }) => (
  <p>
    <a href={href}>
      {count > shown ? `and ${count - shown} more: all ${count}` : `The whole list: ${count}`}
    </a>
  </p>
);
