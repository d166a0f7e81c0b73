export interface TallyTotal {
  source: string;
  name: string;
  /** The text that was met, for a tally by text; else ''. */
  text: string;
  count: number;
}

/** The tallies of many files added up by source, name and text; noughts are left out. */
export function tallyTotals(
  files: readonly { source: string; tally: Record<string, unknown> }[],
): TallyTotal[] {
  const totals = new Map<string, TallyTotal>();
  const add = (source: string, name: string, text: string, count: number) => {
    const key = JSON.stringify([source, name, text]);
    const total = totals.get(key) ?? { source, name, text, count: 0 };
    totals.set(key, { ...total, count: total.count + count });
  };
  for (const { source, tally } of files) {
    for (const [name, counted] of Object.entries(tally)) {
      if (typeof counted === 'number') add(source, name, '', counted);
      else if (typeof counted === 'object' && counted !== null) {
        for (const [text, count] of Object.entries(counted))
          if (typeof count === 'number') add(source, name, text, count);
      }
    }
  }
  return [...totals.values()].filter(({ count }) => count > 0);
}
