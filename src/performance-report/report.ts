/** A performance report as a document: what is on its pages, ready written, however it is set. */
export interface Report {
  cover: Cover;
  /** The headline measures that were computed, priority by priority. */
  glance: readonly { priority: string; row: ComputedRow }[];
  sections: readonly ReportSection[];
  /** Documents that reported figures were printed in, each with the letter that stands for it. */
  documents: readonly ReportedDocument[];
  /** What the report cannot say, and why. */
  missing: readonly string[];
  terms: readonly { term: string; meaning: string }[];
}

export interface Cover {
  title: string;
  body: string;
  force: string;
  plan: string;
  /** "Figures to December 2025". */
  period: string;
  round: number | null;
  /** The day on which the figures were computed, in words and as a day. */
  computed: { words: string; day: string } | null;
  releases: readonly number[];
  generated: boolean;
  address: string;
}

/** One priority of the plan with its measures. */
export interface ReportSection {
  id: string;
  title: string;
  summary: string;
  /** Sentences about its headline measures. */
  sentences: readonly string[];
  computed: readonly ComputedRow[];
  reported: readonly ReportedRow[];
  /** Measures without any figure. */
  without: readonly string[];
}

/** A measure that was computed from records. */
export interface ComputedRow {
  id: string;
  title: string;
  period: string;
  value: string;
  previous: string;
  change: string;
  /** Interval of the change and its test; why there is none, where there is none. */
  certainty: string;
  trend: { word: string; direction: 'up' | 'down' | 'level' | 'unknown'; outside: boolean } | null;
  /**
   * Twelve-month values, oldest first, each over the average of its own, so that lines of different measures share a
   * scale; and the first and last of them in words.
   */
  line: readonly (number | null)[];
  lineWords: string;
}

/** A figure that somebody else reported: never computed here. */
export interface ReportedRow {
  id: string;
  title: string;
  value: string;
  change: string;
  period: string;
  /** Letter of the document, and the line of it. */
  source: string;
  document: string;
}

export interface ReportedDocument {
  letter: string;
  title: string;
}
