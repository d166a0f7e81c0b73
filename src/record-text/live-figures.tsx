import { createContext, type VNode } from 'preact';
import { renderPage } from '../platform/html/index.ts';
import type { FigureMark } from './figure-mark.ts';
import type { FrozenFigure } from './freeze-figures.ts';

/** What the live figures of a page say today; undefined of those that were not read. */
export interface LiveFigures {
  of(figure: FigureMark): FrozenFigure | undefined;
}

export const FiguresOfPage = createContext<LiveFigures>({ of: () => undefined });

/** Reads several figures at once, each with the address of its public page. */
export type ReadFigures = (figures: readonly FigureMark[]) => Promise<readonly FrozenFigure[]>;

/**
 * Draws a page of the workspace with what its live figures say today. They are asked for while it is drawn, read
 * together, and then it is drawn again: a page without any costs nothing.
 */
export async function drawWithFigures(page: VNode, read: ReadFigures): Promise<string> {
  const asked = new Map<string, FigureMark>();
  const first = drawn(page, {
    of: (figure) => {
      asked.set(keyOf(figure), figure);
      return undefined;
    },
  });
  if (asked.size === 0) return first;
  const figures = await read([...asked.values()]);
  const known = new Map([...asked.keys()].map((key, at) => [key, figures[at]]));
  return drawn(page, { of: (figure) => known.get(keyOf(figure)) });
}

const drawn = (page: VNode, figures: LiveFigures): string =>
  renderPage(<FiguresOfPage.Provider value={figures}>{page}</FiguresOfPage.Provider>);

const keyOf = ({ measure, area = '', window, to = '', show }: FigureMark): string =>
  [measure, area, window, to, show].join(' ');
