import type { AgendaItemRow } from './rows.ts';

type Placed = Pick<AgendaItemRow, 'id' | 'part' | 'position' | 'removed_at'>;

/**
 * The agenda as it is taken: public items, then private ones, each in their order. Numbers run through both parts, so
 * that a private item has its number in public too.
 */
export const inOrder = <Item extends Placed>(items: readonly Item[]): (Item & { number: number })[] =>
  items
    .filter(({ removed_at }) => removed_at === null)
    .toSorted((a, b) => a.part - b.part || a.position - b.position || a.id - b.id)
    .map((one, at) => ({ ...one, number: at + 1 }));
