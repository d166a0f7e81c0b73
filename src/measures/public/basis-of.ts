import type { Provenance } from '../../../db/schema.ts';
import type { Breakdown, ShownMeasure } from './shown-measure.ts';

/** What numbers rest on: a source, and the releases that its records came in. */
export interface ShownBasis {
  source: string;
  provenance: Provenance;
  releases: readonly number[];
}

type Shown = Pick<ShownMeasure, 'computation' | 'figures' | 'breakdowns' | 'definition'>;

/** The basis of a breakdown: another source than the measure's, where only that one has the detail. */
export function basisOfBreakdown(
  { computation, figures }: Shown,
  { dimension, readings }: Breakdown,
): ShownBasis {
  const other = figures.reconciliation.breakdowns.find(
    (one) => one.measure === computation.measure && one.dimension === dimension,
  );
  const [reading] = readings;
  if (other === undefined || reading === undefined) return computation;
  return { source: other.source, provenance: reading.provenance, releases: reading.releases };
}

/** Everything that a page rests on: its measure, what that is a share of, and its breakdowns. */
export function basesOf(shown: Shown): { sources: string[]; releases: number[] } {
  const { computation, definition, breakdowns } = shown;
  const whole = definition.kind === 'share' ? definition.denominator?.source : undefined;
  const bases = [computation, ...breakdowns.map((breakdown) => basisOfBreakdown(shown, breakdown))];
  return {
    sources: [...new Set([...bases.map(({ source }) => source), ...(whole === undefined ? [] : [whole])])],
    releases: [...new Set(bases.flatMap(({ releases }) => releases))].toSorted((a, b) => a - b),
  };
}
