import { policeDay } from '../../platform/clock.ts';
import { plainWords, publicWords } from '../../record-text/index.ts';
import type { TodayProvider } from '../../workspace/index.ts';
import { boardFor } from '../boards/board.ts';
import { stateWords } from '../chain/words.ts';

/** The actions whose next move is this person's. */
export const actionsToday: TodayProvider = {
  title: 'Actions',
  entries: async ({ actor, db, at }) => {
    const wanted = { filter: { mine: 'yes' }, by: 'origin', page: 1, rows: 100 } as const;
    const { rows } = await boardFor(actor, db, policeDay(at), wanted);
    return rows
      .filter(({ needs_me }) => needs_me)
      .map(({ id, reference, text, state, due }) => ({
        text: `${reference}: ${plainWords(publicWords(text)).slice(0, 120)}`,
        href: `/actions/${id}`,
        detail: stateWords[state],
        ...(due === null ? {} : { due: Temporal.PlainDate.from(due) }),
      }));
  },
};
