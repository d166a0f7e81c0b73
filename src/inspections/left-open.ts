import type { Kysely } from 'kysely';
import type { BaseSchema } from '../../db/schema.ts';

/** A recommendation that is not answered in public, and why not. */
export interface LeftOpen {
  number: number;
  /** An action that would answer it, were it published. */
  action: { id: number; reference: string } | undefined;
}

interface Recommendation {
  id: number;
  number: number;
  action_taken: string;
  why_no_action: string;
}

/** Recommendations with neither an action taken nor a reason why none is: a published action answers too. */
export async function leftOpen(
  db: Kysely<BaseSchema>,
  recommendations: readonly Recommendation[],
): Promise<LeftOpen[]> {
  const silent = recommendations.filter((one) => one.action_taken === '' && one.why_no_action === '');
  if (silent.length === 0) return [];
  const actions = await db
    .selectFrom('action')
    .select(['id', 'reference', 'recommendation'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('record_publication as p')
            .select('p.id')
            .where('p.kind', '=', 'action')
            .whereRef('p.subject', '=', 'action.id')
            .where(
              'p.version',
              '>',
              eb.fn.coalesce(
                eb
                  .selectFrom('record_withdrawal as w')
                  .select(({ fn }) => fn.max('w.up_to_version').as('version'))
                  .where('w.kind', '=', 'action')
                  .whereRef('w.subject', '=', 'action.id'),
                eb.lit(0),
              ),
            ),
        )
        .as('is_published'),
    )
    .where(
      'recommendation',
      'in',
      silent.map(({ id }) => id),
    )
    .where('part', '=', 1)
    .orderBy('id')
    .execute();
  return silent
    .map(({ id, number }) => ({
      number,
      own: actions.filter(({ recommendation }) => recommendation === id),
    }))
    .filter(({ own }) => !own.some(({ is_published }) => is_published))
    .map(({ number, own: [action] }) => ({ number, action }));
}

/** What is left open, in a sentence each. */
export const leftOpenInWords = ({ number, action }: LeftOpen): string =>
  action === undefined
    ? `Recommendation ${number} has neither an action nor a reason why none is taken.`
    : `Recommendation ${number} is answered by action ${action.reference}, which is not published.`;
