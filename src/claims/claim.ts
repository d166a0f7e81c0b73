/** The kinds of numerical relation that people write, each explained with an example in docs/claims.md. */
export const claimKinds = [
  'percentage-change',
  'point-change',
  'difference',
  'direction',
  'unit',
  'feasible-prior',
  'share',
  'feasible-share',
  'shares-total',
  'sum',
  'bound',
  'weighted-mean',
  'variance',
  'ratio',
  'rate',
  'restatement',
  'disagreement',
  'extreme',
  'hedge',
  'list-count',
  'weekday',
  'period',
  'interval',
  'significance',
  'footnote',
  'known-figure',
] as const;

export type ClaimKind = (typeof claimKinds)[number];

export type Verdict = 'holds' | 'wrong' | 'cannot verify';

/** A number or word that a claim was checked with, and the line it stands on where it has one. */
export interface ClaimInput {
  name: string;
  value: number | string;
  line?: number;
}

/** One numerical statement of a document, and what was found of it. */
export interface Claim {
  /** 1-based, of the first character of the quote. */
  line: number;
  column: number;
  /** Offsets of the quote in the text. */
  start: number;
  end: number;
  /** Verbatim: the text from `start` to `end`. */
  quote: string;
  kind: ClaimKind;
  inputs: ClaimInput[];
  /** As printed. */
  stated: string;
  /** The right figure at the printed precision; absent where there is none. */
  computed?: string;
  verdict: Verdict;
  /** Cannot be verified, and a person should look at it. */
  review?: boolean;
  /** "(1,129 - 1,204) / 1,204 = -6.23%" */
  arithmetic?: string;
  /** "half up or half to even at 1 decimal" */
  tolerance?: string;
  /** One plain sentence. */
  reason: string;
}

/** A figure known from elsewhere, such as a reading of an installation. */
export interface KnownFigure {
  measure: string;
  title: string;
  synonyms: readonly string[];
  areas: readonly string[];
  /** Months, as YYYY-MM, both included. */
  from: string;
  to: string;
  window: string;
  value: number;
  unit: string;
  decimals: number;
  provenance: string;
}

export interface CheckOptions {
  /** Checked against by name, area and period. */
  known?: readonly KnownFigure[];
}
