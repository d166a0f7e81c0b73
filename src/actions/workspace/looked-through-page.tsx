import { DataTable, KeyValue, Note, PageHeading, Section } from '../../platform/design/index.ts';
import { policeDay } from '../../platform/clock.ts';
import { dayInWords } from '../../platform/day-in-words.ts';
import {
  missing,
  WorkForm,
  type Missing,
  type WorkspaceContent,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import { actionFileFor, type KeptRow, type LookedThrough } from '../csv/file-reads.ts';
import { waitingDays } from '../csv/waiting-file.ts';
import { importTrail } from './import-page.tsx';

/** Most rows that are shown; all of them come in. */
const mostShown = 200;

/** What the rows of a file would do, and the button that does it. */
export async function lookedThroughPage(visit: WorkspaceVisit): Promise<WorkspaceContent | Missing> {
  const file = await actionFileFor(visit.actor, visit.db, Number(visit.params['id']), visit.at);
  if (file === undefined) return missing;
  const { counts } = file;
  return {
    title: 'What the file would do',
    section: 'actions',
    breadcrumbs: [...importTrail, { text: 'What it would do' }],
    body: (
      <>
        <PageHeading
          title={file.isDone ? 'What the file did' : 'What the file would do'}
          kicker={file.name}
          summary={file.isDone ? 'It was brought in.' : 'Nothing is changed yet.'}
        />
        <Before file={file} />
        <KeyValue
          entries={[
            { term: 'Open an action', value: rows(counts.opened) },
            { term: 'Change an action', value: rows(counts.changed) },
            { term: 'Add an update', value: rows(counts.updated) },
            { term: 'Leave the record as it is', value: rows(counts.unchanged) },
          ]}
        />
        {file.isDone ? (
          <p>
            <a href="/actions/import">Bring in another file</a>
          </p>
        ) : (
          <Ways visit={visit} file={file} />
        )}
        <Section title="Row by row" intro={introOf(file)}>
          <RowTable file={file} />
        </Section>
      </>
    ),
  };
}

/** What can be done with a file that waits. */
const Ways = ({ visit, file }: { visit: WorkspaceVisit; file: LookedThrough }) => (
  <>
    <WorkForm visit={visit} to={`/actions/import/${file.id}`} button={`Bring in all ${rows(file.all)}`} />
    <WorkForm
      visit={visit}
      to={`/actions/import/${file.id}/looking-through`}
      button="Look through it again"
      kind="secondary"
    />
    <WorkForm
      visit={visit}
      to={`/actions/import/${file.id}/discarding`}
      button="Discard it"
      kind="secondary"
    />
    <p>It waits for {waitingDays} days. Once it is brought in or discarded, what it says is not kept.</p>
  </>
);

/** Which rows are shown; those whose action the reader may not see now are only counted. */
function introOf({ rows: shown, all }: LookedThrough): string | undefined {
  const said = [
    ...(shown.length > mostShown ? [`The first ${mostShown} rows.`] : []),
    ...(shown.length < all ? [`${rows(all - shown.length)} that you may not read now: not shown.`] : []),
  ];
  return said.length === 0 ? undefined : said.join(' ');
}

const Before = ({ file: { before } }: { file: LookedThrough }) =>
  before === undefined ? null : (
    <Note>
      The very same file was brought in by {before.by} on{' '}
      {dayInWords(policeDay(Temporal.Instant.from(before.at)))}.
    </Note>
  );

const RowTable = ({ file }: { file: LookedThrough }) => (
  <DataTable
    caption="What each row does"
    captionHidden
    stackOnPhone
    rows={file.rows.slice(0, mostShown)}
    columns={[
      { id: 'row', heading: 'Row', rowHeader: true, value: ({ row }) => String(row) },
      { id: 'does', heading: 'What it does', value: does },
      ...(file.isDone
        ? []
        : [{ id: 'text', heading: 'What is to be done', value: ({ text }: KeptRow) => text ?? '' }]),
    ]}
  />
);

const said = {
  opened: 'Opens',
  changed: 'Changes',
  updated: 'Adds an update to',
  unchanged: 'Leaves as it is:',
};

function does({ outcomes, reference, isThere, columns = [] }: KeptRow): string {
  const words = outcomes.map((outcome) => said[outcome]).join(', adds an update: ');
  const changed = columns.length === 0 ? '' : ` (${columns.join(', ')})`;
  return `${words} ${reference}${changed}${isThere === true ? ' (it says the same already)' : ''}`;
}

const rows = (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'}`;
