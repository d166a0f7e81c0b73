import {
  ChartFigure,
  Disclosure,
  Headline,
  KeyValue,
  Page,
  PageHeading,
  Section,
  TrendTag,
} from '../../src/platform/design/index.ts';
import { control, line, sickness, bars, outcomes } from './drawings.ts';
import { monthTable, picker, site, takeAway, updated } from './pieces.tsx';
import { funnel, map } from './places.ts';

export const measure = (
  <Page
    site={site}
    title="Residential burglary"
    description="Burglary"
    current="measure.html"
    breadcrumbs={[
      { text: 'Overview', href: 'index.html' },
      { text: 'Measures', href: '#m' },
      { text: 'Residential burglary' },
    ]}
    asAt={picker}
    lastUpdated={updated}
    takeAway={takeAway}
    canonical="https://example.org/measures/crime-burglary"
  >
    <PageHeading
      kicker="Measure"
      title="Residential burglary"
      summary="Burglaries of homes that the force recorded, and whether that is more or fewer than usual."
    />
    <Headline
      figure="5.4%"
      direction="down"
      label="fewer than the 12 months before"
      sentence="Recorded burglary fell 5.4% in the 12 months to June 2023, from 1,204 to 1,139. That is within its usual variation."
      tag={<TrendTag word="Stable" direction="level" href="#how" />}
      detail={<p>95% interval of the change: −12.8% to +2.6%.</p>}
    />
    <Section
      title="Month by month"
      intro="Is this month unusual, or the kind of month that happens?"
      aside={<p>A point inside the band is ordinary. Only a shape needs explaining.</p>}
    >
      <ChartFigure
        chart={control}
        finding="Burglary has settled at a lower level since April 2022"
        subtitle="Burglaries a month, July 2020 to June 2023"
        source="police.uk street-level crime, June 2023 release"
        table={monthTable}
        csvHref="#csv"
        workingHref="#working"
      />
    </Section>
    <Section title="Against the year before">
      <ChartFigure
        chart={line}
        finding="The 12-month total has been below the year before since July 2021"
        subtitle="Burglaries, rolling 12 months"
        source="police.uk"
        csvHref="#csv"
        workingHref="#working"
        table={<p>Table</p>}
      />
      <ChartFigure
        chart={sickness}
        finding="Combined absence is above officers' in every month"
        subtitle="Days lost, % of contracted days"
        source="Force HR, as reported"
        csvHref="#csv"
      />
    </Section>
    <Section title="Where" intro="Rates with their intervals, not a league table.">
      <ChartFigure
        chart={funnel}
        finding="Warrington is above, Congleton below what chance alone would give"
        subtitle="Burglaries per 1,000 residents, 12 months to June 2023"
        source="police.uk; ONS mid-2021 population"
        workingHref="#w"
      />
      <ChartFigure
        chart={bars}
        finding="Warrington has the highest rate of the four authorities"
        subtitle="Burglaries per 1,000 residents, 12 months to June 2023"
        source="police.uk; ONS mid-2021 population"
      />
      <ChartFigure
        chart={outcomes}
        finding="Seven in ten end with no suspect identified"
        subtitle="Outcomes of burglaries recorded in the 12 months to June 2023"
        source="police.uk outcomes"
      />
      <ChartFigure
        chart={map}
        finding="Burglary gathers in two places"
        subtitle="Burglaries by hexagon of about 500 m, 12 months to June 2023"
        source="police.uk. Points are snapped to street anchors; 3.1% have no location."
      />
    </Section>
    <Section title="What this counts">
      <KeyValue
        entries={[
          { term: 'Definition', value: 'Burglary of a dwelling, recorded by the force in the month.' },
          { term: 'Unit', value: 'Offences' },
          { term: 'Better is', value: 'Fewer' },
          { term: 'Version', value: '3, valid from 1 April 2021' },
        ]}
      />
      <Disclosure summary="Show the working">
        <pre>select month, count(*) from street where crime_type = 'Burglary' group by month</pre>
      </Disclosure>
    </Section>
  </Page>
);
