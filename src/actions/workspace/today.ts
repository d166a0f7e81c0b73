import { policeDay } from '../../platform/clock.ts';
import { plainWords, publicWords } from '../../record-text/index.ts';
import type { TodayProvider } from '../../workspace/index.ts';
import { boardFor } from '../boards/board.ts';
import { isClosed } from '../chain/state.ts';
import { stateWords } from '../chain/words.ts';
import { boardAddress } from './board-address.ts';

const filter = { waiting: 'yes' } as const;

/** Every action whose next move is this person's: as many as the board of them lists. */
export const actionsToday: TodayProvider = {
  title: 'Actions',
  board: { text: 'Actions that wait for you', href: boardAddress(filter) },
  entries: async ({ actor, db, at }) => {
    const { rows } = await boardFor(actor, db, policeDay(at), {
      filter,
      by: 'origin',
      page: 1,
      rows: 100_000,
    });
    return rows.map(({ id, reference, text, state, due }) => ({
      text: `${reference}: ${plainWords(publicWords(text)).slice(0, 120)}`,
      href: `/actions/${id}`,
      detail: stateWords[state],
      // What is signed off and waits to be uploaded is not overdue any more.
      ...(due === null || isClosed(state) ? {} : { due: Temporal.PlainDate.from(due) }),
    }));
  },
};
