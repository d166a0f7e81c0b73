import type { Finding } from '../finding.ts';
import { figure, isRoundingOf } from '../quantities/agreement.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import { findBreakdowns, groupsNamed, isOtherDate, rowNamed, type Breakdown } from '../tables/breakdown.ts';
import type { Fact } from '../tables/fact.ts';
import type { Column } from '../tables/series.ts';
import type { TableView } from '../tables/table-view.ts';
import { contentWords } from '../words/content-words.ts';

interface Tried {
  /** The table the percentage stands in: three of its figures must agree with breakdowns before any is called wrong. */
  table: TableView;
  percent: Quantity;
  name: string;
  columns: Column[];
  row: number;
  breakdown: Breakdown;
  part: number;
  base: number;
  holds: boolean;
}

function tryBreakdown(fact: Fact, percent: Quantity, breakdown: Breakdown): Tried[] {
  if (fact.view === breakdown.view || isOtherDate(breakdown, fact.period)) return [];
  const columns = groupsNamed(breakdown, contentWords(fact.label));
  const group = contentWords(fact.part ?? '');
  const row = columns.length === 0 ? undefined : rowNamed(breakdown, group);
  const base = row === undefined ? undefined : breakdown.base(row)?.value;
  if (row === undefined || base === undefined || base <= 0) return [];
  const part = columns.reduce((sum, { entries }) => sum + (entries[row]?.value ?? 0), 0);
  const holds = isRoundingOf(percent.value, (100 * part) / base, percent.decimals);
  return [{ table: fact.view, percent, name: fact.label, columns, row, breakdown, part, base, holds }];
}

function findingOf({ percent, name, columns, row, breakdown, part, base, holds }: Tried): Finding {
  const exact = (100 * part) / base;
  const computed = `${figure(exact, percent.decimals)}%`;
  const label = breakdown.view.table.rows[row]?.label ?? '';
  const inputs = columns.flatMap(({ heading, entries }) => {
    const cell = entries[row]?.cell;
    return cell === undefined || cell.text === ''
      ? []
      : [{ name: `${label}, ${heading}`, value: entries[row]?.value ?? 0, at: cell.start }];
  });
  const whole = breakdown.base(row)?.cell;
  const shared = {
    kind: 'share' as const,
    start: percent.start,
    end: percent.end,
    inputs: [
      ...inputs,
      { name: `${label}, total`, value: base, ...(whole === undefined ? {} : { at: whole.start }) },
    ],
    stated: percent.raw.trim(),
    computed,
    arithmetic: `${figure(part, 0)} / ${figure(base, 0)} = ${figure(exact, percent.decimals + 2)}%`,
  };
  if (holds)
    return { ...shared, verdict: 'holds', reason: `The breakdown gives this share for "${name.trim()}".` };
  return {
    ...shared,
    verdict: 'wrong',
    reason: `The breakdown gives ${figure(part, 0)} of ${figure(base, 0)}, which is ${computed}.`,
  };
}

/** Percentages of groups in a headline table, against the counts of a breakdown by the same groups elsewhere. */
export function checkBreakdownShares(reading: Reading): Finding[] {
  const breakdowns = findBreakdowns(reading, reading.shares);
  if (breakdowns.length === 0) return [];
  const tried = reading.facts.flatMap((fact) => {
    const { value } = fact;
    if (value?.unit !== 'percent' || !/%|per ?cent|proportion|share/iu.test(fact.label)) return [];
    return breakdowns.flatMap((breakdown) => tryBreakdown(fact, value, breakdown));
  });
  const byTable = Map.groupBy(tried, ({ table }) => table);
  return [...byTable.values()].flatMap((own) => {
    const right = own.filter(({ holds }) => holds).length;
    return right < 3 ? [] : own.map(findingOf);
  });
}
