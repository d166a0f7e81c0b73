import type { Insertable } from 'kysely';
import type { BaseSchema } from '../../db/schema.ts';
import type { Commitment, Plan } from '../plan/index.ts';

type Row<Table extends keyof BaseSchema> = Insertable<BaseSchema[Table]>;

export const planRow = ({ title, summary, starts, ends }: Plan, edition: number): Row<'plan'> => ({
  edition,
  title,
  summary,
  starts,
  ends,
});

export const priorityRows = ({ priorities }: Plan, edition: number): Row<'priority'>[] =>
  priorities.map(({ id, title, summary }, position) => ({ edition, id, position, title, summary }));

/** Positions run through the whole plan, so that one column orders a page. */
export const objectiveRows = ({ priorities }: Plan, edition: number): Row<'objective'>[] =>
  priorities
    .flatMap(({ id: priority, objectives }) => objectives.map(({ id, text }) => ({ id, priority, text })))
    .map((objective, position) => ({ edition, position, ...objective }));

/** Commitments to the priority as a whole come first, then those of its objectives in turn. */
export function commitmentRows({ priorities }: Plan, edition: number): Row<'commitment'>[] {
  const placed = (commitments: readonly Commitment[], priority: string, objective: string | null) =>
    commitments.map(({ id, text, due, source }) => ({ id, priority, objective, text, due, source }));
  return priorities
    .flatMap(({ id, commitments, objectives }) => [
      ...placed(commitments, id, null),
      ...objectives.flatMap((objective) => placed(objective.commitments, id, objective.id)),
    ])
    .map((commitment, position) => ({ edition, position, ...commitment }));
}

export const priorityMeasureRows = ({ priorities }: Plan, edition: number): Row<'priority_measure'>[] =>
  priorities.flatMap(({ id: priority, measures: { headline, other } }) =>
    [...headline, ...other].map((measure, position) => ({
      edition,
      priority,
      measure,
      position,
      headline: position < headline.length,
    })),
  );
