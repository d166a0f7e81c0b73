import { EmptyState, Headline, Note, PageHeading, Section } from '../../platform/design/index.ts';
import { headlineSentence, readingText, showMonths, showPeriod, type Figures } from '../../measures/index.ts';
import { Caveats, figuresOf, fileHref, SourceLine } from '../../measures/public-index.ts';
import type { Maker, PageContent, Visit } from '../../site/index.ts';
import { outcomesIn, type OutcomesRead } from '../published-reads.ts';
import { basisWords, whyBounds } from '../words.ts';
import { Answers } from './answers.tsx';
import { ClosedSection } from './closed-section.tsx';
import { GroupSection } from './group-section.tsx';
import { OutcomeTable } from './outcome-table.tsx';
import { TypeTable } from './type-table.tsx';
import { UnfinishedSection } from './unfinished-section.tsx';

const title = 'What happened after the crime';

/** How recorded crimes were concluded: solved, suspect identified, no suspect, still open. */
export const outcomesPage: Maker = async (visit, db) => {
  const figures = await figuresOf(db, visit);
  const read =
    figures === undefined || visit.lastMonth === null
      ? undefined
      : await outcomesIn(db, figures, visit.lastMonth);
  return figures === undefined || read === undefined ? nothingHeld(visit) : content(visit, figures, read);
};

const described = {
  title,
  description:
    'How recorded crimes were concluded: solved, suspect identified, no suspect found, still open.',
  section: '/measures',
  monthly: true,
} as const;

const nothingHeld = (visit: Visit): PageContent => ({
  ...described,
  body: (
    <>
      <PageHeading title={title} kicker={visit.forceName} summary="How recorded crimes were concluded." />
      <EmptyState title="No records with outcomes are held">
        This page needs the street-level records of data.police.uk, which carry the latest outcome of each
        crime.
      </EmptyState>
    </>
  ),
});

function content(visit: Visit, figures: Figures, read: OutcomesRead): PageContent {
  const { local, solved } = read;
  const computation = figures.computations.get('solved-rate');
  const source =
    computation === undefined ? visit.forceName : <SourceLine visit={visit} basis={computation} />;
  const period = showPeriod({ ...local, window: '12-months' });
  return {
    ...described,
    takeAway: [{ text: 'CSV', href: fileHref(visit, '/outcomes.csv') }],
    body: (
      <>
        <PageHeading
          title={title}
          kicker={visit.forceName}
          summary={`How crimes recorded in the ${period} were concluded, by the latest outcome that the records show.`}
        />
        {solved !== undefined && <SolvedHeadline visit={visit} solved={solved} />}
        {local.crimes === null ? (
          <EmptyState title="There is no figure for twelve months">
            {`${showMonths(local.missing)} ${local.missing.length === 1 ? 'is' : 'are'} missing.`}
          </EmptyState>
        ) : (
          <Section title="Four answers" id="answers" layout="full" intro={basisWords.recorded}>
            <Answers visit={visit} totals={local} />
            <Note title="At most, at least">{whyBounds}</Note>
          </Section>
        )}
        <Section title="By type of crime" id="by-type" layout="full">
          <TypeTable visit={visit} read={read} />
        </Section>
        {local.crimes !== null && <GroupSection local={local} national={read.national} source={source} />}
        {read.outcomes?.crimes != null && (
          <Section title="Every outcome" id="outcomes" layout="full">
            <OutcomeTable outcomes={read.outcomes} />
          </Section>
        )}
        <UnfinishedSection months={read.unfinished} source={source} />
        <ClosedSection visit={visit} closed={read.closed} />
        <Section title="How to read this" id="reading">
          <Caveats caveats={caveats} />
        </Section>
      </>
    ),
  };
}

/** No trend word here: the latest months are always lowest, because they are not finished. */
function SolvedHeadline({ visit, solved }: { visit: Visit; solved: NonNullable<OutcomesRead['solved']> }) {
  const { definition, reading } = solved;
  return (
    <Headline
      {...(reading.value === null ? {} : { figure: readingText(reading, definition) })}
      label={`solved, ${showPeriod(reading)}`}
      sentence={headlineSentence(reading, definition, { trend: false })}
      detail={
        <p>
          {reading.change === null
            ? 'Crimes of the latest months have had little time to be solved, so this share will rise. '
            : 'Crimes of the year before have had a year longer to be solved, so part of any difference is time. '}
          <a href={visit.href('/measures/solved-rate')}>Solved crime month by month</a>
        </p>
      }
    />
  );
}

const caveats = [
  'The records show the latest outcome only. An outcome that is later replaced is counted as the later one.',
  'A crime closed with no suspect can be opened again when there is new evidence.',
  'The performance glossary puts cases whose time limit for prosecution ran out, and cases without a suspect whose victim does not support action, under no suspect identified. Open data do not tell either apart.',
  'Since June 2019 the results of courts are missing from open data. Charged cases stay at “awaiting court outcome” or “court result unavailable”, and count as solved because a charge was made.',
  'Anti-social behaviour has no outcomes and is not counted here.',
];
