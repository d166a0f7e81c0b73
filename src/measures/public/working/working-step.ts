/** One step of the arithmetic behind a figure: what is done, and the sum with its numbers. */
export interface WorkingStep {
  id: string;
  title: string;
  /** What the step does, and why so. */
  says: string;
  /** Sums, each on a line. */
  sums: readonly string[];
}
