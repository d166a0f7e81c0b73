import { policeDay } from '../../platform/clock.ts';
import { plainWords, publicWords } from '../../record-text/index.ts';
import type { TodayProvider } from '../../workspace/index.ts';
import { waitingActionsFor } from '../boards/waiting-actions.ts';
import { isClosed } from '../chain/state.ts';
import { stateWords } from '../chain/words.ts';
import { boardAddress } from './board-address.ts';

/** Every action whose next move is this person's: as many as the board of them lists. */
export const actionsToday: TodayProvider = {
  name: 'actions',
  title: 'Actions',
  board: { text: 'Actions that wait for you', href: boardAddress({ waiting: 'yes' }) },
  entries: async ({ actor, db, at }) => {
    const rows = await waitingActionsFor(actor, db, policeDay(at));
    return rows.map(({ id, reference, text, state, due }) => ({
      text: `${reference}: ${plainWords(publicWords(text)).slice(0, 120)}`,
      href: `/actions/${id}`,
      detail: stateWords[state],
      // What is signed off and waits to be uploaded is not overdue any more.
      ...(due === null || isClosed(state) ? {} : { due: Temporal.PlainDate.from(due) }),
    }));
  },
};
