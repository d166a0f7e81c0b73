import { barChart } from '../../platform/charts/index.ts';
import { ChartFigure, EmptyState, Note, Section, type Content } from '../../platform/design/index.ts';
import {
  minorityGroups,
  ratioSentence,
  showCount,
  showDay,
  showPercent,
  showRate,
  type Disproportionality,
} from '../../measures/index.ts';
import type { SearchesRead } from '../published-reads.ts';
import { inPeriod, periodWords } from '../words.ts';
import { EthnicityTable } from './ethnicity-table.tsx';
import { PartsTable } from './parts-table.tsx';

/** Who was searched, by what people say of their own ethnicity: counts, rates, the ratio and how far it can be trusted. */
export function EthnicitySection({ read, source }: { read: SearchesRead; source: Content }) {
  const { ethnicity, period } = read;
  return (
    <Section
      title="By self-defined ethnicity"
      id="ethnicity"
      intro="What the people searched said of their own ethnicity."
      aside={<p>A ratio above 1 says that the rates differ. It does not say why.</p>}
    >
      {read.notStated?.part != null && (
        <p>
          In {showPercent(read.notStated.part.share)} of the searches in {inPeriod(period)} (
          {showCount(read.notStated.part.searches)} of {showCount(read.notStated.part.of)}) the ethnicity was
          refused or not recorded. The higher this share, the less the figures by ethnicity can tell.
        </p>
      )}
      {ethnicity === null ? (
        <>
          <PartsTable dimension="ethnicity" parts={read.by('ethnicity')} period={periodWords(period)} />
          <EmptyState title="No rates are given">
            Rates need the number of residents of each ethnic group. The body folder has none for this area.
          </EmptyState>
        </>
      ) : (
        <Rates read={read} ethnicity={ethnicity} source={source} />
      )}
    </Section>
  );
}

function Rates({
  read,
  ethnicity,
  source,
}: {
  read: SearchesRead;
  ethnicity: Disproportionality;
  source: Content;
}) {
  const { groups, populationAsAt, populationSource } = ethnicity;
  const together = groups.find(({ category }) => category === minorityGroups);
  const sentence = together === undefined ? '' : ratioSentence(together);
  const period = periodWords(read.period);
  return (
    <>
      {sentence !== '' && <p>{sentence}</p>}
      <ChartFigure
        chart={barChart({
          id: 'searches-per-1000',
          title: 'Searches per 1,000 residents of each group',
          format: showRate,
          bars: groups.map(({ category, per1000 }) => ({
            label: category,
            value: per1000.value,
            lower: per1000.lower,
            upper: per1000.upper,
          })),
        })}
        finding="Searches per 1,000 residents of each group"
        subtitle={`${period}; residents at ${showDay(populationAsAt)}; with 95% intervals`}
        source={
          <>
            {source}. Residents: {populationSource}
          </>
        }
        table={<EthnicityTable read={read} ethnicity={ethnicity} />}
      />
      {read.period.months < 12 && (
        <Note title="Not a yearly rate">
          {`These rates are for ${read.period.months} months. Do not set them beside rates for a year; the ratios can be compared.`}
        </Note>
      )}
    </>
  );
}
