/** What the body promised for its term: priorities, each with objectives and commitments. */
export interface Plan {
  title: string;
  /** First and last day that the plan is meant for. */
  starts: string;
  ends: string;
  summary: string;
  /** The document that the plan was taken from. */
  source: string;
  priorities: Priority[];
}

export interface Priority {
  id: string;
  title: string;
  summary: string;
  objectives: Objective[];
  /** Commitments to the priority as a whole; others belong to one of its objectives. */
  commitments: Commitment[];
  measures: { headline: string[]; other: string[] };
}

export interface Objective {
  id: string;
  text: string;
  commitments: Commitment[];
}

export interface Commitment {
  id: string;
  text: string;
  /** The day it is due by, where the plan says. */
  due: string | null;
  source: string;
}
