import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import type { BaseSchema } from '../../db/schema.ts';
import { may, type Actor } from '../accounts/index.ts';

/**
 * Which actions the actor may read: nothing unless a line here says so. People of the office and the force's leads see
 * all; owners and strategic leads their own; Part 2 only those who may see Part 2, and its owner and lead; the panel
 * what is shared with it, never Part 2.
 */
export const visibleTo = (actor: Actor) => (eb: ExpressionBuilder<BaseSchema, 'action'>) => {
  const ways: ExpressionWrapper<BaseSchema, 'action', SqlBool>[] = [eb.lit(false)];
  const isPublicPart = eb('action.part', '=', 1);
  if (may(actor, 'see all actions')) ways.push(may(actor, 'see part 2') ? eb.lit(true) : isPublicPart);
  if (may(actor, 'see own actions'))
    ways.push(eb('action.owner', '=', actor.person), eb('action.strategic_lead', '=', actor.person));
  if (may(actor, 'see what is shared with the panel') && actor.organisation === 'panel')
    ways.push(eb.and([eb('action.shared_with_panel', '=', true), isPublicPart]));
  return eb.or(ways);
};
