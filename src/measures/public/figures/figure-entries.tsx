import type { Content } from '../../../platform/design/index.ts';
import { showCount, showPercent, showRate } from '../../words/numbers.ts';
import { showDay, showPeriod } from '../../words/periods.ts';
import { changePhrase, readingText } from '../../words/readings.ts';
import type { FoundFigure } from './find-figure.ts';
import { intervalText } from '../interval-text.ts';

/** What a permanent figure consists of: value, sureness, comparison, and everything that it rests on. */
export function figureEntries(
  { reading, definition, area, figures, path }: FoundFigure,
  address: string,
  measureHref: string,
): { term: string; value: Content }[] {
  const share = definition.kind === 'share';
  const interval = intervalText(reading.lower, reading.upper, share ? showPercent : roundedCount);
  const { numerator, denominator, per1000, trend } = reading;
  const parts =
    numerator === null || denominator === null
      ? null
      : `${showCount(numerator)} of ${showCount(denominator)}`;
  return [
    { term: 'Value', value: `${readingText(reading, definition)}${share ? '' : ` ${definition.unit}`}` },
    ...(parts === null ? [] : [{ term: 'Number out of', value: parts }]),
    ...(interval === null ? [] : [{ term: `95% interval (${reading.method})`, value: interval }]),
    ...(per1000 === undefined
      ? []
      : [
          {
            term: 'Per 1,000 residents',
            value: `${showRate(per1000.value)} (${showRate(per1000.lower)} to ${showRate(per1000.upper)}), residents as at ${showDay(per1000.population_as_at)}`,
          },
        ]),
    { term: 'Against the year before', value: changePhrase(reading, definition) },
    { term: 'Trend', value: trend?.word ?? `none: ${trend?.reason ?? 'not enough data'}` },
    { term: 'Period', value: showPeriod(reading) },
    { term: 'Area', value: `${area.name} (${area.code})` },
    { term: 'Definition', value: `version ${reading.version}: ${definition.definition}` },
    { term: 'Computed', value: `${showDay(figures.round.made_at.slice(0, 10))}, round ${figures.round.id}` },
    { term: 'Rests on', value: <Releases releases={reading.releases} /> },
    { term: 'Records', value: reading.provenance === 'generated' ? 'generated, not real' : 'as released' },
    { term: 'Address', value: <a href={path}>{address + path}</a> },
    { term: 'Measure', value: <a href={measureHref}>{definition.title} as it stands now</a> },
  ];
}

const roundedCount = (value: number): string => showCount(Math.round(value));

const Releases = ({ releases }: { releases: readonly number[] }) => (
  <>
    {releases.map((release, at) => (
      <>
        {at === 0 ? '' : ', '}
        <a href={`/data/releases/${release}`}>release {release}</a>
      </>
    ))}
  </>
);
