import type { Provenance } from '../../../db/schema.ts';
import type { Month } from '../readings/month.ts';
import { monthsBetween } from '../readings/month.ts';
import type { Reconciliation } from '../reconciliation.ts';
import { statementText } from './level.ts';
import { releasesOf } from './releases-of.ts';
import type { PlannedStatement } from './round-input.ts';
import { monthsHeld } from './series-rows.ts';

/** One row of the table computation, but for its round. */
export interface ComputationRow {
  measure: string;
  version: number;
  source: string;
  sql: string;
  provenance: Provenance;
  releases: number[];
  first_month: Month | null;
  last_month: Month | null;
  missing: Month[];
}

/** How each measure was computed: its SQL with that of its breakdowns, its basis, and what is missing. */
export function computationRows(statements: readonly PlannedStatement[]): ComputationRow[] {
  return [...Map.groupBy(statements, ({ measure }) => measure.id).values()].flatMap((own) => {
    const [whole] = own;
    if (whole === undefined) return [];
    const held = monthsHeld(whole);
    const [first = null, last = null] = [held[0], held.at(-1)];
    const bases = [whole.basis, whole.denominatorBasis ?? whole.basis];
    return [
      {
        measure: whole.measure.id,
        version: whole.measure.version,
        source: whole.basis.id,
        sql: own.map(shownText).join('\n\n'),
        provenance: whole.basis.generated ? 'generated' : 'computed',
        releases: releasesOf(bases),
        first_month: first,
        last_month: last,
        missing:
          first === null || last === null
            ? []
            : monthsBetween(first, last).filter((month) => !held.includes(month)),
      },
    ];
  });
}

function shownText(statement: PlannedStatement): string {
  const by = statement.dimension === '' ? 'By month and place' : `By month, place and ${statement.dimension}`;
  return `-- ${by}\n${statementText('by_area', statement)};`;
}

/** Breakdowns that rest on another source than their measure as a whole. */
export function breakdownSources(statements: readonly PlannedStatement[]): Reconciliation['breakdowns'] {
  const wholes = new Map(
    statements.filter(({ dimension }) => dimension === '').map((one) => [one.measure.id, one.basis]),
  );
  return statements
    .filter(({ measure, basis }) => wholes.get(measure.id) !== basis)
    .map(({ measure, dimension, basis }) => ({ measure: measure.id, dimension, source: basis.id }));
}
