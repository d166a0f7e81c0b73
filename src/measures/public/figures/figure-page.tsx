import { inPlace } from '../../words/titles.ts';
import { KeyValue, Note, PageHeading, Section } from '../../../platform/design/index.ts';
import type { PublishedDb } from '../../../platform/db/published-reader.ts';
import type { Answer, Asked, PageContent, Visit } from '../../../site/index.ts';
import { asReadingJson } from '../../readings/reading-json.ts';
import { headlineSentence } from '../../words/headline-sentence.ts';
import { showPeriod } from '../../words/periods.ts';
import { readingText } from '../../words/readings.ts';
import { measurePath } from '../addresses.ts';
import { findFigure, type FoundFigure } from './find-figure.ts';
import { figureEntries } from './figure-entries.tsx';
import { json } from '../measure-file.ts';

/** The permanent page of one figure: the same number for ever, and whether a newer one exists. */
export const figurePage =
  (address: string) =>
  async (visit: Visit, db: PublishedDb, { params }: Asked<unknown>): Promise<Answer> => {
    const found = await findFigure(db, visit, params);
    if ('notFound' in found) return found;
    return 'withdrawn' in found ? withdrawnPage(found) : content(visit, address, found);
  };

/** The same as data. */
export async function figureFile(visit: Visit, db: PublishedDb, { params }: Asked<unknown>): Promise<Answer> {
  const to = (params['file'] ?? '').replace(/\.json$/, '');
  const found = await findFigure(db, visit, { ...params, to });
  if ('notFound' in found) return found;
  if ('withdrawn' in found) return json(found);
  const { reading, definition, figures, path, newest } = found;
  return json({
    figure: path,
    round: figures.round.id,
    published_at: figures.round.published_at,
    measure: definition,
    reading: asReadingJson(reading),
    newest:
      newest === null
        ? null
        : {
            figure: newest.path,
            round: newest.round,
            reading: newest.reading === null ? null : asReadingJson(newest.reading),
          },
  });
}

function content(visit: Visit, address: string, found: FoundFigure): PageContent {
  const { reading, definition, area, path } = found;
  const place = { place: inPlace(area.name) };
  return {
    title: `${definition.title}, ${area.name}, ${showPeriod(reading)}`,
    description: headlineSentence(reading, definition, { ...place, trend: false }),
    section: '/measures',
    breadcrumbs: [
      { text: 'Measures', href: '/measures' },
      { text: definition.title, href: measurePath(visit, definition.id, area.code) },
    ],
    takeAway: [{ text: 'JSON of this figure', href: `${path}.json` }],
    body: (
      <>
        <PageHeading
          kicker="A figure at its permanent address"
          title={`${definition.title}, ${area.name}, ${showPeriod(reading)}`}
          summary={headlineSentence(reading, definition, place)}
        />
        <NewerNote found={found} />
        <Section title="This figure" id="figure">
          <KeyValue entries={figureEntries(found, address, measurePath(visit, definition.id, area.code))} />
        </Section>
      </>
    ),
  };
}

function NewerNote({ found: { newest, reading, definition } }: { found: FoundFigure }) {
  if (newest === null) return null;
  if (newest.reading === null) {
    return <Note title="A newer round of figures exists">It no longer gives this figure.</Note>;
  }
  const same = newest.reading.value === reading.value;
  return (
    <Note title={same ? 'Newer data give the same figure' : 'Newer data give another figure'}>
      <p>
        {same ? 'It has not changed: ' : `It is now ${readingText(newest.reading, definition)}: `}
        <a href={newest.path}>see it in round {newest.round}</a>. The figure on this page stays as it was
        published.
      </p>
    </Note>
  );
}

const withdrawnPage = ({ withdrawn }: { withdrawn: { note: string; at: string } }): PageContent => ({
  title: 'This figure was withdrawn',
  description: 'A figure that was published and then withdrawn.',
  section: '/measures',
  body: (
    <>
      <PageHeading title="This figure was withdrawn" summary={`Withdrawn on ${withdrawn.at}.`} />
      <p>{withdrawn.note === '' ? 'No reason was recorded.' : withdrawn.note}</p>
      <p>
        <a href="/measures">See the measures as they stand now</a>
      </p>
    </>
  ),
});
