/** The elected policing body that publishes, and the force it holds to account. */
export interface Body {
  /** Short name for addresses and file names. */
  id: string;
  name: string;
  officeHolder: { title: string; terms: TermOfOffice[] };
  force: {
    /** As data.police.uk writes it in addresses and file names. */
    slug: string;
    /** As the "Reported by" column of the records prints it. */
    name: string;
    /** Code of the one area of kind force. */
    area: string;
  };
  brand: { colour: string };
  contact: { email?: string; telephone?: string; address?: string; website?: string };
  /**
   * Whom to ask about personal data, where it is not `contact`, the body's own full privacy notice, and how many days
   * after a meeting what people sent about themselves is deleted.
   */
  privacy?: { contact?: string; notice?: string; keptDays?: number };
  trend: TrendSettings;
  exceptionalPeriods: ExceptionalPeriod[];
  rebases: Rebase[];
  /** Where the populations of areas.csv come from, as it is cited. */
  populationSource: string;
  /** Said above everything public of meetings, actions and inspections: "told again from published papers". */
  recordNote?: string;
}

/** One person in office from a day to a day, both included; still in office without `to`. */
export interface TermOfOffice {
  name: string;
  from: string;
  to?: string;
}

export interface TrendSettings {
  /** How far the last 12 months must have moved to be called an increase or decrease, in standard errors. */
  cut: number;
  /** Months on one side of the mean that make a run. */
  runLength: number;
  /** Months rising or falling that make a trend. */
  trendPoints: number;
  /** Whether single wild months are left out of the limits. */
  screen: boolean;
}

/** Months (`YYYY-MM`, both included) left out of limits and seasonal factors. */
export interface ExceptionalPeriod {
  from: string;
  to: string;
  why: string;
}

/** From month `at` on, limits for a measure are worked out anew: why, and who approved it. */
export interface Rebase {
  measure: string;
  at: string;
  why: string;
  approvedBy: string;
}
