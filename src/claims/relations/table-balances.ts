import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Reading } from '../reading.ts';
import { closingAt, findBalance, type Balance } from '../tables/balance.ts';
import type { TableView } from '../tables/table-view.ts';

function findingOf(balance: Balance, place: number, holds: boolean): Finding[] {
  const cell = balance.closing.entries[place]?.cell;
  const made = closingAt(balance, place);
  if (cell?.number === undefined || made === undefined) return [];
  const { opening, moves } = balance;
  const steps = [{ series: opening, way: 1 }, ...moves];
  const inputs = steps.flatMap(({ series: { name, entries } }) => {
    const own = entries[place]?.cell;
    return own?.number === undefined ? [] : [{ name, value: own.number.value, at: own.start }];
  });
  const computed = figure(made, cell.number.decimals);
  const sum = moves.map(
    ({ series, way }) => ` ${way > 0 ? '+' : '-'} ${series.entries[place]?.cell?.text || '0'}`,
  );
  return [
    {
      kind: 'sum',
      start: cell.start,
      end: cell.end,
      inputs,
      stated: cell.text,
      computed,
      arithmetic: `${opening.entries[place]?.cell?.text ?? ''}${sum.join('')} = ${computed}`,
      verdict: holds ? 'holds' : 'wrong',
      reason: holds
        ? 'The closing figure follows from the opening one and what came and went.'
        : `From the opening figure and what came and went it is ${computed}.`,
    },
  ];
}

function balancesIn({ counts }: TableView): Finding[] {
  const balance = findBalance(counts);
  if (balance === undefined) return [];
  return [
    ...balance.right.flatMap((place) => findingOf(balance, place, true)),
    ...balance.off.flatMap((place) => findingOf(balance, place, false)),
  ];
}

/** Tables that carry a number on: what there was, what came, what went, what is left. */
export function checkTableBalances(reading: Reading): Finding[] {
  return [...reading.views, ...reading.turned].flatMap(balancesIn);
}
