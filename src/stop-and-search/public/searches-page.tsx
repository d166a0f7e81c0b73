import { EmptyState, Headline, PageHeading, Section, TrendTag } from '../../platform/design/index.ts';
import { headlineSentence, showCount, type Figures } from '../../measures/index.ts';
import { Caveats, figuresOf, fileHref, SourceLine } from '../../measures/public-index.ts';
import type { Maker, PageContent, Visit } from '../../site/index.ts';
import { searchesIn, type SearchesRead } from '../published-reads.ts';
import { caveats, inPeriod, periodWords, whyNotTwelve } from '../words.ts';
import { EthnicitySection } from './ethnicity-section.tsx';
import { FoundTable } from './found-table.tsx';
import { PartsTable } from './parts-table.tsx';
import { Rates } from './rates.tsx';
import { TrendSection } from './trend-section.tsx';

const title = 'Stop and search';

/** How often people were searched, for what, under which power, what came of it, and of whom. */
export const searchesPage: Maker = async (visit, db) => {
  const figures = await figuresOf(db, visit);
  const read =
    figures === undefined || visit.lastMonth === null
      ? undefined
      : await searchesIn(db, figures, visit.lastMonth);
  return figures === undefined || read === undefined ? nothingHeld(visit) : content(visit, figures, read);
};

const described = {
  title,
  description: 'How many people were stopped and searched, for what, what came of it, and who they were.',
  section: '/measures',
  monthly: true,
} as const;

const nothingHeld = (visit: Visit): PageContent => ({
  ...described,
  body: (
    <>
      <PageHeading
        title={title}
        kicker={visit.forceName}
        summary="Searches of people and vehicles by the police."
      />
      <EmptyState title="No records of searches are held">
        This page needs the stop-and-search files of data.police.uk for the force.
      </EmptyState>
    </>
  ),
});

function content(visit: Visit, figures: Figures, read: SearchesRead): PageContent {
  const computation = figures.computations.get('stop-searches');
  const source =
    computation === undefined ? visit.forceName : <SourceLine visit={visit} basis={computation} />;
  const period = periodWords(read.period);
  const notRecorded = read.by('search_outcome').find(({ category }) => category === 'not-recorded');
  return {
    ...described,
    takeAway: [{ text: 'CSV', href: fileHref(visit, '/stop-and-search.csv') }],
    body: (
      <>
        <PageHeading
          title={title}
          kicker={visit.forceName}
          summary={`Searches of people and vehicles in ${inPeriod(read.period)}: how many, for what, what came of them, and of whom.`}
        />
        <SearchesHeadline visit={visit} read={read} />
        <Section title="What searches led to" id="outcomes" layout="full">
          <Rates visit={visit} read={read} />
          <PartsTable dimension="search_outcome" parts={read.by('search_outcome')} period={period} />
        </Section>
        <TrendSection read={read} source={source} />
        <Section title="What officers looked for, and under which power" id="objects" layout="full">
          <PartsTable dimension="object_of_search" parts={read.by('object_of_search')} period={period} />
          <PartsTable dimension="legislation" parts={read.by('legislation')} period={period} />
        </Section>
        <EthnicitySection read={read} source={source} />
        {read.arrestsByEthnicity.length > 0 && (
          <Section
            title="What came of searches of each group"
            id="found"
            intro="When searches of one group lead to action less often, it is fair to ask whether the grounds were as strong. These shares alone do not answer that."
          >
            <FoundTable read={read} />
          </Section>
        )}
        <Section title="By age, gender and kind of search" id="age" layout="full">
          <PartsTable dimension="age_range" parts={read.by('age_range')} period={period} />
          <PartsTable dimension="gender" parts={read.by('gender')} period={period} />
          <PartsTable dimension="type" parts={read.by('type')} period={period} />
        </Section>
        <Section title="How to read this" id="reading">
          <Caveats
            caveats={caveats(
              notRecorded === undefined
                ? null
                : `${showCount(notRecorded.searches)} of ${showCount(notRecorded.of)} searches`,
            )}
          />
        </Section>
      </>
    ),
  };
}

function SearchesHeadline({ visit, read }: { visit: Visit; read: SearchesRead }) {
  const { reading, definition, period, searches } = read;
  const { trend } = reading;
  return (
    <Headline
      figure={showCount(searches)}
      label={`searches, ${periodWords(period)}`}
      sentence={
        reading.complete
          ? headlineSentence(reading, definition)
          : `There were ${showCount(searches)} stop searches in ${inPeriod(period)}. ${whyNotTwelve(reading)}`
      }
      {...(trend?.word == null
        ? {}
        : {
            tag: (
              <TrendTag
                word={trend.word}
                direction={trend.direction}
                outside={trend.outside}
                href={visit.href('/measures/stop-searches#usual-variation')}
              />
            ),
          })}
    />
  );
}
