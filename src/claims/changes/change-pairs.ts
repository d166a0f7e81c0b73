import type { Quantity } from '../quantities/quantity.ts';
import type { Change } from './change.ts';

/** The two values that a change lies between, where it has just one of each and they count in the same. */
export function pairOf({ old, new: fresh }: Change): { old: Quantity; new: Quantity } | undefined {
  const [first] = old;
  if (first === undefined || old.length > 1 || fresh?.unit !== first.unit) return undefined;
  return { old: first, new: fresh };
}
