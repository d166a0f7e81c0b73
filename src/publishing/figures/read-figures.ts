import type { PublishedReader } from '../../platform/db/published-reader.ts';
import type { FrozenFigure, ReadFigures } from '../../record-text/index.ts';
import { figureReader } from './figure-reader.ts';

/** Reads live figures for pages of the workspace; each leads to its page on the public site. */
export const readFigures =
  ({ published, publicAddress }: { published: PublishedReader; publicAddress: string }): ReadFigures =>
  (marks) =>
    published.read(async (db) => {
      const read = figureReader(db);
      const figures: FrozenFigure[] = [];
      for (const mark of marks) figures.push(addressed(await read(mark), publicAddress));
      return figures;
    });

const addressed = (figure: FrozenFigure, publicAddress: string): FrozenFigure =>
  'fault' in figure ? figure : { ...figure, href: `${publicAddress}${figure.href}` };
