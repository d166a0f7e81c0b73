import { policeDay } from '../../platform/clock.ts';
import { dayInWords } from '../../platform/day-in-words.ts';
import { DataTable, EmptyState, PageHeading, Section, type Column } from '../../platform/design/index.ts';
import { WorkForm, type WorkspaceContent, type WorkspaceVisit } from '../../workspace/index.ts';
import { stuckLettersFor, type StuckLetter } from '../stuck-letters.ts';

/** The letters that could not be sent: those that were given up, and those that are tried again by themselves. */
export async function lettersPage(visit: WorkspaceVisit): Promise<WorkspaceContent> {
  const letters = await stuckLettersFor(visit.actor, visit.db);
  const givenUp = letters.filter(({ givenUpAt }) => givenUpAt !== null);
  const waiting = letters.filter(({ givenUpAt }) => givenUpAt === null);
  return {
    title: 'Letters that could not be sent',
    section: 'today',
    wide: true,
    body: (
      <>
        <PageHeading
          title="Letters that could not be sent"
          summary="A letter is tried 12 times in nearly five days, then given up. After 30 more days it is removed."
        />
        {letters.length === 0 && (
          <EmptyState title="Every letter was sent">Nothing waits for you here.</EmptyState>
        )}
        {givenUp.length > 0 && (
          <Section title={`Given up (${givenUp.length})`} id="given-up" intro={whatToDo}>
            <Letters caption="Letters that were given up" rows={givenUp} more={again(visit)} />
          </Section>
        )}
        {waiting.length > 0 && (
          <Section title={`Tried again by themselves (${waiting.length})`} id="waiting">
            <Letters caption="Letters that are tried again" rows={waiting} more={next} />
          </Section>
        )}
      </>
    ),
  };
}

const whatToDo =
  'Look at the reason first. If the address is wrong, put it right with the person: this letter still goes to the old one. If the mail server was away, try again.';

const Letters = ({
  caption,
  rows,
  more,
}: {
  caption: string;
  rows: readonly StuckLetter[];
  more: Column<StuckLetter>;
}) => <DataTable caption={caption} captionHidden stackOnPhone rows={rows} columns={[...columns, more]} />;

const columns: readonly Column<StuckLetter>[] = [
  { id: 'to', heading: 'To', rowHeader: true, value: ({ recipient }) => recipient },
  { id: 'about', heading: 'About', value: ({ subject }) => subject ?? 'Not for you to read' },
  { id: 'since', heading: 'Waits since', value: ({ writtenAt }) => dayOf(writtenAt) },
  { id: 'tries', heading: 'Tries', numeric: true, value: ({ tries }) => tries },
  { id: 'why', heading: 'Why', value: ({ because }) => because },
];

const again = (visit: WorkspaceVisit): Column<StuckLetter> => ({
  id: 'again',
  heading: 'What to do',
  value: ({ id, recipient }) => (
    <WorkForm
      visit={visit}
      to={`/letters/${id}/sending`}
      button="Try again"
      kind="secondary"
      label={`Letter to ${recipient}`}
    />
  ),
});

const next: Column<StuckLetter> = { id: 'next', heading: 'Next try', value: ({ tryAt }) => dayOf(tryAt) };

const dayOf = (instant: string): string => dayInWords(policeDay(Temporal.Instant.from(instant)));
