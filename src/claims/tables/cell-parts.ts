import type { Quantity } from '../quantities/quantity.ts';

/** One value of a cell that holds several, with the change in brackets after it and the words beside it. */
export interface CellPart {
  value: Quantity;
  change: Quantity | undefined;
  /** Half the width of its interval: "± 3.4%". */
  margin: Quantity | undefined;
  words: string;
}

/** Splits "64.5% in 10 mins (+3 pp) 84.4% in 15 mins (+2.7 pp)" or "1.6% (+0.1 pp) - Total 1.9% (-) - Officer" into its values. */
export function cellParts(plain: string, end: number, quantities: readonly Quantity[]): CellPart[] {
  const parts: CellPart[] = [];
  quantities.forEach((quantity, index) => {
    const before = plain.slice(Math.max(0, quantity.start - 6), quantity.start);
    const last = parts.at(-1);
    const until = quantities[index + 1]?.start ?? end;
    const after = plain.slice(quantity.end, until).replace(/[()]/gu, ' ');
    const inBrackets = /\((?:\s|\+|-|\/)*$/u.test(before);
    if (last !== undefined && inBrackets) {
      last.change ??= quantity;
      last.words += ` ${after}`;
    } else if (last !== undefined && /(?:±|\+\/?-)\s*$/u.test(before)) {
      last.margin ??= quantity;
      last.words += ` ${after}`;
    } else if (quantity.unit === 'time' || quantity.unit === 'span') {
      if (last !== undefined) last.words += ` ${quantity.raw} ${after}`;
    } else {
      parts.push({ value: quantity, change: undefined, margin: undefined, words: after });
    }
  });
  return parts;
}
