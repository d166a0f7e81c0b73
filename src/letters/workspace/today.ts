import type { TodayProvider } from '../../workspace/index.ts';
import { stuckLettersFor } from '../stuck-letters.ts';

/** Letters that were given up, for those who can try them again. */
export const lettersToday: TodayProvider = {
  name: 'letters',
  title: 'Letters',
  async entries({ actor, db }) {
    const givenUp = (await stuckLettersFor(actor, db)).filter(({ givenUpAt }) => givenUpAt !== null).length;
    if (givenUp === 0) return [];
    return [
      {
        text: givenUp === 1 ? '1 letter could not be sent' : `${givenUp} letters could not be sent`,
        href: '/letters',
        detail: 'Given up: see why, and try again',
      },
    ];
  },
};
