import { inPlace } from '../../words/titles.ts';
import { EmptyState, PageHeading, Section } from '../../../platform/design/index.ts';
import type { PublishedDb } from '../../../platform/db/published-reader.ts';
import type { Answer, Asked, PageContent, Visit } from '../../../site/index.ts';
import { headlineSentence } from '../../words/headline-sentence.ts';
import { fileHref, measurePath } from '../addresses.ts';
import { basesOf } from '../basis-of.ts';
import { CitationSection } from '../figures/citation-section.tsx';
import { countSteps } from './count-steps.ts';
import { filesOf, releasesOf, type Release, type ReleaseFile } from '../published-reads.ts';
import { shareSteps } from './share-steps.ts';
import type { ShownMeasure } from '../shown-measure.ts';
import { subjectOf } from '../subject.ts';
import { trendSteps } from './trend-steps.ts';
import { WorkingFiles } from './working-files.tsx';
import { WorkingMonths } from './working-months.tsx';
import { WorkingSteps } from './working-steps.tsx';

/** Every step from the rows of the files to the headline of a measure, with its numbers. */
export const workingPage =
  (address: string) =>
  async (visit: Visit, db: PublishedDb, { params }: Asked<unknown>): Promise<Answer> => {
    const subject = await subjectOf(visit, db, params);
    if ('notFound' in subject) return subject;
    if (!('shown' in subject))
      return { notFound: 'There is no working here: this measure has no computed figures.' };
    const bases = basesOf(subject.shown);
    const [files, releases] = [await filesOf(db, bases), await releasesOf(db, bases)];
    return content({ visit, address, shown: subject.shown, files, releases });
  };

interface Working {
  visit: Visit;
  address: string;
  shown: ShownMeasure;
  files: readonly ReleaseFile[];
  releases: readonly Release[];
}

function content({ visit, address, shown, files, releases }: Working): PageContent {
  const { definition, area, twelveMonths, computation } = shown;
  const path = measurePath(visit, definition.id, area.code);
  const steps = definition.kind === 'share' ? shareSteps : countSteps;
  return {
    title: `The working: ${definition.title}, ${area.name}`,
    description: `How “${definition.title}” for ${area.name} was computed, from the rows to the headline.`,
    section: '/measures',
    monthly: true,
    breadcrumbs: [
      { text: 'Measures', href: visit.href('/measures') },
      { text: definition.title, href: visit.href(path) },
    ],
    takeAway: [
      { text: 'CSV', href: fileHref(visit, `${path}.csv`) },
      { text: 'JSON', href: fileHref(visit, `${path}.json`) },
    ],
    body: (
      <>
        <PageHeading
          kicker="Show the working"
          title={`${definition.title}, ${area.name}`}
          summary={headlineSentence(twelveMonths, definition, { place: inPlace(area.name) })}
        />
        <Section
          title="1. The rows"
          id="rows"
          intro="The files that the figure rests on, each with its fingerprint."
        >
          <WorkingFiles shown={shown} files={files} releases={releases} />
        </Section>
        <Section
          title="2. The count"
          id="sql"
          intro={`Run over those rows for every month. ${definition.counts}.`}
        >
          <pre
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable
            tabIndex={0}
          >
            <code>{computation.sql}</code>
          </pre>
        </Section>
        <Section title="3. Twelve months" id="months" intro="A missing month is never counted as nought.">
          <WorkingMonths shown={shown} />
        </Section>
        <Section title="4. The arithmetic" id="arithmetic">
          {twelveMonths.value === null && (
            <EmptyState title="There is nothing to add up">
              The twelve months are not complete, so no total, change or test is given.
            </EmptyState>
          )}
          <WorkingSteps
            steps={[
              ...(twelveMonths.value === null ? [] : steps(twelveMonths, definition)),
              ...trendSteps(shown),
            ]}
          />
        </Section>
        <CitationSection visit={visit} address={address} shown={shown} />
      </>
    ),
  };
}
