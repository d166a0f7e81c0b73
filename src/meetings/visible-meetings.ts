import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import type { BaseSchema } from '../../db/schema.ts';
import { may, type Actor } from '../accounts/index.ts';
import type { MeetingRow } from './rows.ts';

/** Which meetings an actor may see: those of the record see every one, the panel what is shared with it. */
export const visibleTo =
  (actor: Actor) =>
  (eb: ExpressionBuilder<BaseSchema, 'meeting'>): ExpressionWrapper<BaseSchema, 'meeting', SqlBool> => {
    if (may(actor, 'see meetings')) return eb.lit(true);
    return may(actor, 'see what is shared with the panel')
      ? eb('meeting.shared_with_panel', '=', true)
      : eb.lit(false);
  };

/** The same of a meeting that was read. */
export const seesMeeting = (actor: Actor, meeting: Pick<MeetingRow, 'shared_with_panel'>): boolean =>
  may(actor, 'see meetings') ||
  (may(actor, 'see what is shared with the panel') && meeting.shared_with_panel);
