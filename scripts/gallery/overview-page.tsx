import { smallMultiples, sparkline } from '../../src/platform/charts/index.ts';
import {
  DataTable,
  EmptyState,
  FigureCard,
  Grid,
  Note,
  Page,
  PageHeading,
  Section,
  SmallMultiple,
  SmallMultiples,
} from '../../src/platform/design/index.ts';
import { columns, generated, picker, site, takeAway, trend, updated } from './pieces.tsx';
import { rows } from './series.ts';

export const overview = (
  <Page
    site={site}
    title="How policing is doing"
    description="Overview"
    current="index.html"
    notice={generated}
    asAt={picker}
    lastUpdated={updated}
    takeAway={takeAway}
    canonical="https://example.org/"
  >
    <PageHeading
      title="How policing is doing in Cheshire"
      summary="Six priorities, each measured from the force’s own records. Twelve months to June 2023, against the twelve before."
    />
    <Section
      title="Prevent and tackle crime"
      intro="The Commissioner’s first priority."
      aside={<a href="#plan">What was promised</a>}
    >
      <Grid>
        {rows.map((row, at) => (
          <FigureCard
            key={at}
            title={row.name}
            href="measure.html"
            figure={row.now}
            change={`${row.change} (from ${row.before})`}
            period="12 months to June 2023"
            tag={trend(row)}
            spark={sparkline({
              values: row.values,
              width: 110,
              height: 40,
              last: row.outside ? 'outside' : 'plain',
            })}
          />
        ))}
      </Grid>
    </Section>
    <Section title="All at a glance" layout="full" intro="Sparklines share one scale.">
      <DataTable
        id="glance"
        caption="Measures of the plan"
        captionHidden
        columns={columns}
        rows={rows}
        stackOnPhone
        footnotes={[
          '“Significantly” means outside usual variation, by a stated rule.',
          '– not available: the release has no month of May 2023.',
        ]}
      />
    </Section>
    <Section title="What is missing">
      <EmptyState title="No figures for custody yet">
        <p>The force has not supplied a release with custody records. When it does, they appear here.</p>
      </EmptyState>
      <Note title="One month is missing">
        May 2023 has no stop and search records. No total that includes it is shown.
      </Note>
    </Section>
    <Section title="By kind of crime" intro="Same scale in every panel, July 2020 to June 2023.">
      <SmallMultiples>
        {smallMultiples(
          rows.map(({ name, values, outside }) => ({
            title: name,
            values,
            label: `${name}, 36 months`,
            last: outside ? 'outside' : 'plain',
          })),
        ).map((svg, at) => (
          <SmallMultiple key={at} title={rows[at]?.name} figure={rows[at]?.now} svg={svg} />
        ))}
      </SmallMultiples>
    </Section>
  </Page>
);
