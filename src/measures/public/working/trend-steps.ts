import { controlChart } from '../../readings/control-chart.ts';
import type { Stretch } from '../../readings/stretch.ts';
import { showMonth } from '../../words/periods.ts';
import { trendSentence } from '../../words/trend-sentence.ts';
import type { ShownMeasure } from '../shown-measure.ts';
import { unrounded } from './unrounded.ts';
import type { WorkingStep } from './working-step.ts';

/** How the limits of usual variation were found, and how they and the two totals made the trend word. */
export function trendSteps(shown: ShownMeasure): WorkingStep[] {
  const { figures, series, twelveMonths } = shown;
  const trend = twelveMonths.trend;
  const chart = controlChart(series, figures.rules);
  const stretch = chart.stretches.at(-1);
  if (trend === null || stretch === undefined || chart.reason !== null) {
    const why = chart.reason ?? trend?.reason ?? 'no months are held';
    return [
      { id: 'trend', title: 'The trend word', says: `There is no trend word, because ${why}.`, sums: [] },
    ];
  }
  return [limitsStep(shown, stretch), wordStep(shown, stretch)];
}

function limitsStep({ chart, twelveMonths }: ShownMeasure, stretch: Stretch): WorkingStep {
  const { mean, lower, upper, seasonal } = { ...twelveMonths.trend, seasonal: chart.seasonal };
  const sigma = stretch.sigma;
  const latest =
    mean == null || lower == null || upper == null
      ? []
      : [
          `limits for the latest month: ${unrounded(lower)} to ${unrounded(upper)}, average ${unrounded(mean)}`,
        ];
  if (chart.method !== 'XmR') {
    return {
      id: 'trend',
      title: 'What is usual variation?',
      says: 'Laney p′ chart: the base of the percentage changes too much from month to month for equal limits. The overall share, plus and minus three binomial standard errors of each month, widened by how much more the months vary than chance would make them.',
      sums: [`months judged: ${stretch.months}`, ...latest],
    };
  }
  return {
    id: 'trend',
    title: 'What is usual variation?',
    says: `Individuals and moving range (XmR) chart of the months. The average change from one month to the next, without changes beyond 3.267 times that average, divided by 1.128 estimates the standard deviation of a month. Limits lie three of them either side of the average.${seasonal ? ' The months have a yearly cycle (Kruskal-Wallis test by calendar month, p below 0.05): it was divided out first, and the limits of each month were multiplied by it again.' : ''}`,
    sums: [
      `months judged: ${stretch.months}`,
      `average change from month to month: ${unrounded(sigma * 1.128)}; ÷ 1.128 = ${unrounded(sigma)}`,
      ...latest,
    ],
  };
}

function wordStep({ twelveMonths, figures, definition, to }: ShownMeasure, stretch: Stretch): WorkingStep {
  const { trend, value, previous } = twelveMonths;
  const own = stretch.labels.at(-1) ?? null;
  const { cut } = figures.rules;
  const rule = `A signal in the latest month (outside the limits, seven in a row rising or falling, two of three near a limit, or seven in a row on one side of the average) makes the word “Significantly”. Otherwise the two totals are compared: a difference of less than ${cut} standard errors is “Stable”. The ${cut} is a choice of the body’s settings.`;
  const base = { id: 'word', title: 'From the limits to the trend word', says: rule };
  if (trend?.word == null) return { ...base, sums: trend === null ? [] : [trendSentence(trend)] };
  if (own !== null)
    return { ...base, sums: [`${showMonth(to)} signals: ${own}`, `so the word is: ${trend.word}`] };
  if (value === null || previous?.value == null) return { ...base, sums: [] };
  const times = definition.kind === 'share' ? 12 : 1;
  const difference = (value - previous.value) * times;
  const spread = stretch.sigma * Math.sqrt(24);
  const both = `${times === 12 ? '12 × ' : ''}(${unrounded(value)} − ${unrounded(previous.value)})`;
  return {
    ...base,
    sums: [
      `${showMonth(to)} gives no signal`,
      `${both} ÷ (${unrounded(stretch.sigma)} × √24) = ${spread === 0 ? 'no standard error' : unrounded(difference / spread)}`,
      `so the word is: ${trend.word}`,
    ],
  };
}
