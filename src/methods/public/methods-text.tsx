import type { VNode } from 'preact';

interface Method {
  id: string;
  title: string;
  text: VNode;
}

/** A table of constants: each method in the words of the site. */
export const methods: readonly Method[] = [
  {
    id: 'comparisons',
    title: 'Comparisons over time',
    text: (
      <>
        <p>
          The usual comparison sets the latest 12 months against the 12 months before. Twelve months hold
          every season once, so neither Christmas nor the summer can pass for a trend. Single months and the
          financial year so far (from April) are compared with the same months a year earlier.
        </p>
        <p>
          Percentage change is 100 × (new − old) ÷ old, worked out from the whole counts and rounded only when
          shown. There is none when the old count is nought. When it is below 20, the two counts are given
          instead, because one crime more or less would move a percentage too far.
        </p>
        <p>
          A change between two percentages is given in percentage points: from 10% to 12% is 2 percentage
          points, never “2%” and never “20%”.
        </p>
      </>
    ),
  },
  {
    id: 'completeness',
    title: 'Months that are missing',
    text: (
      <p>
        A period with a missing month has no total. The page names the month instead. A missing month is never
        counted as nought, never guessed, and breaks the rules that look for runs and trends.
      </p>
    ),
  },
  {
    id: 'rates',
    title: 'Counts, rates and how sure they are',
    text: (
      <>
        <p>
          A rate is 1,000 × count ÷ residents, with the mid-year population estimate of the year in the middle
          of the period, or the nearest one held; the page says which. Town centres have many visitors and few
          residents, so their rates look high.
        </p>
        <p>
          Counts of crimes vary by chance even when nothing changes. The 95% interval shows by how much: exact
          Poisson limits below 10, Byar’s approximation from 10 on. With repeated samples, 19 intervals of 20
          would hold the true rate.
        </p>
      </>
    ),
  },
  {
    id: 'shares',
    title: 'Percentages and how sure they are',
    text: (
      <p>
        The interval of a percentage is Wilson’s score interval without continuity correction. It is not
        symmetric and never leaves 0 to 100%. A percentage of fewer than 23 cases is not shown; the two counts
        are.
      </p>
    ),
  },
  {
    id: 'tests',
    title: 'Is a change more than chance?',
    text: (
      <>
        <p>
          Two counts are compared by the exact two-sided Poisson test of their ratio, with Clopper–Pearson
          limits. It takes crimes to be independent events; repeat victims and series of crimes make real data
          vary more, so the probability is on the low side, and the trend word takes precedence.
        </p>
        <p>
          Two percentages are compared by the pooled z test, and their difference has Newcombe’s hybrid score
          interval. Whether two intervals overlap is not a test and is not used as one.
        </p>
      </>
    ),
  },
  {
    id: 'usual-variation',
    title: 'Usual variation (control charts)',
    text: (
      <>
        <p>
          Monthly counts go on an XmR chart. The centre is the mean; the limits are the mean ± 2.66 times the
          average step from one month to the next, leaving out steps above 3.267 times that average. A month
          signals when:
        </p>
        <ul>
          <li>it lies outside the limits;</li>
          <li>it is one of seven months in a row that rise, or fall;</li>
          <li>
            it is one of two among three on the same side that lie more than two thirds of the way to the
            limit;
          </li>
          <li>it is one of seven months in a row on the same side of the mean.</li>
        </ul>
        <p>
          Earlier rules win when several apply. With fewer than 12 months the limits are trial limits. A
          series that happens less than twice a month has no chart. Percentages use the same chart when their
          denominators are steady, else Laney’s p′ chart. Totals of 12 months are never put on such a chart:
          neighbouring totals share 11 months, so the limits would be far too tight.
        </p>
        <p>
          Limits start anew only after a sustained shift with a named cause, a date and an approver; the chart
          shows where. Exceptional periods, such as lockdowns, are drawn but kept out of the limits.
        </p>
      </>
    ),
  },
  {
    id: 'seasons',
    title: 'Seasons',
    text: (
      <p>
        With three complete years or more, a Kruskal–Wallis test asks whether the calendar month matters (p
        below 0.05). If so, each month is divided by its seasonal factor before the rules are applied, and the
        limits on the chart are multiplied back. The factor of a month is the mean, over the years, of its
        share of that year’s monthly average.
      </p>
    ),
  },
  {
    id: 'trend-words',
    title: 'Trend words',
    text: (
      <>
        <p>Words are decided by rule, never chosen.</p>
        <ul>
          <li>
            <strong>Significantly Increased or Significantly Decreased:</strong> the latest month signals on
            its control chart, after seasons are taken out.
          </li>
          <li>
            <strong>Increase or Decrease:</strong> it does not, but the latest 12-month total differs from the
            one before by at least one standard error: z = (new − old) ÷ (σ × √24), where σ is the average
            monthly step ÷ 1.128, and the cut is 1 unless the body sets another.
          </li>
          <li>
            <strong>Stable:</strong> less than that.
          </li>
        </ul>
        <p>
          Fewer than 24 months: no word. “Increase” says nothing about good or bad; the page says which way is
          better.
        </p>
      </>
    ),
  },
  {
    id: 'areas',
    title: 'Comparing areas',
    text: (
      <p>
        Areas are compared on a funnel: the small ones vary more by chance, so their limits are wider. Only
        areas outside the 95% or 99.8% limits differ from the whole by more than chance. There is no league
        table, because a rank changes by chance alone.
      </p>
    ),
  },
  {
    id: 'outcomes',
    title: 'Outcomes',
    text: (
      <>
        <p>
          <strong>Solved</strong> gathers charges, cautions, penalty notices, warnings, community resolutions
          and offences taken into consideration. <strong>Suspect identified</strong> adds cases that ended
          although a suspect was known. <strong>No suspect identified</strong> gathers investigations that
          ended without one.
        </p>
        <p>
          Open data puts “victim does not support, suspect not identified” together with cases in which a
          suspect was known. So the share with a suspect is “at most”, and the share without is “at least”,
          what is shown.
        </p>
        <p>
          Rates rest on the crimes recorded in the period, by their latest outcome: recent months look low
          until cases end. The rates called “closed” set outcomes given in the period against crimes recorded
          in it, and can pass 100%. Court results have not been published since June 2019.
        </p>
      </>
    ),
  },
  {
    id: 'searches',
    title: 'Stop and search',
    text: (
      <p>
        Rates by ethnicity use what the person said of themselves, over residents of that group at the census.
        The ratio compares a group’s rate with that of White residents. A share of searches has no stated
        ethnicity; the ratio is also given as it would be if all of those were White, or all of that group.
        Times are London times.
      </p>
    ),
  },
  {
    id: 'police-data',
    title: 'What open police data can and cannot say',
    text: (
      <>
        <p>
          Records come from data.police.uk. Each is placed at the nearest of some 750,000 map points, so
          nothing here is about a street or an address. Records without a place stay in the force’s totals and
          out of areas and maps; the share is printed. A few records lie in areas outside the force.
        </p>
        <p>
          Anti-social behaviour is not a crime and never enters a crime total. Exact repeats of a row that
          carries a crime number are counted once. A newer file for a month replaces the older one, and what
          changed is published as a revision. Crimes are those recorded by police, not all that happened.
        </p>
      </>
    ),
  },
  {
    id: 'rounding',
    title: 'Rounding and small numbers',
    text: (
      <p>
        Counts are exact. Percentages and rates have one decimal (two below 1), rounded half away from zero
        from unrounded values, always with their sign. Maps show no cell finer than about 500 metres.
      </p>
    ),
  },
];
