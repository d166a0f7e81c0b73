import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { findRateRatios, ratioOf, type RateRatios } from '../tables/compared-rates.ts';

function findingOf(found: RateRatios, row: number, holds: boolean): Finding[] {
  const { ratios, rates, reference } = found;
  const [cell, own, base] = [
    ratios.entries[row]?.cell,
    rates.entries[row]?.cell,
    rates.entries[reference]?.cell,
  ];
  if (cell === undefined || own?.number === undefined || base?.number === undefined) return [];
  const computed = ratioOf(found, row);
  return [
    {
      kind: 'ratio',
      start: cell.start,
      end: cell.end,
      inputs: [
        { name: rates.heading, value: own.number.value, at: own.start },
        { name: `${rates.heading}, where the ratio is 1`, value: base.number.value, at: base.start },
      ],
      stated: cell.text,
      computed,
      arithmetic: `${own.text} / ${base.text} = ${computed}`,
      verdict: holds ? 'holds' : 'wrong',
      reason: holds ? 'The ratio follows from the two rates.' : `The two rates make ${computed}.`,
    },
  ];
}

/** Columns of ratios to one row, such as rates of each group against that of the largest. */
export function checkTableRatios(reading: Reading): Finding[] {
  return reading.views
    .flatMap(findRateRatios)
    .flatMap((found) => [
      ...findingOf(found, found.reference, true),
      ...found.right.flatMap((row) => findingOf(found, row, true)),
      ...found.off.flatMap((row) => findingOf(found, row, false)),
    ]);
}
