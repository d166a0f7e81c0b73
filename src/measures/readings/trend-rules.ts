import type { Month } from './month.ts';

/** How a body lets trends be judged; from its body.yaml, the same for every measure. */
export interface TrendRules {
  /** Standard errors between two twelve-month totals that make an increase or a decrease. */
  cut: number;
  /** Points of a run, and of a trend, that make a signal. */
  runLength: number;
  trendPoints: number;
  /** Leave outlying moving ranges out of the limits. */
  screen: boolean;
  /** Months that limits must not rest on, such as lockdowns. */
  exceptional: readonly { from: Month; to: Month; why: string }[];
  /** Months from which a measure's limits start anew, with the reason and who agreed. */
  rebases: readonly { measure: string; at: Month; why: string; approvedBy: string }[];
}

export const usualRules: TrendRules = {
  cut: 1,
  runLength: 7,
  trendPoints: 7,
  screen: true,
  exceptional: [],
  rebases: [],
};
