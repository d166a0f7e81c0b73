import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Fact } from '../tables/fact.ts';
import { shareFinding } from './share-finding.ts';

interface Line {
  label: string;
  value: Quantity;
  share: Quantity | undefined;
}

/** Rows of one figure each: their names and values, and a percentage in brackets after the value. */
function linesOf(facts: readonly Fact[]): Line[] | undefined {
  const counts = facts.filter(({ value }) => value?.unit === 'count');
  const rows = new Set(counts.map(({ row }) => row));
  if (rows.size !== counts.length || counts.length < 3 || counts.length > 40) return undefined;
  return counts.flatMap(({ label, value, share }) => (value === undefined ? [] : [{ label, value, share }]));
}

/** "Total, less this, less that, leaves": a row that is an earlier one less all between. */
function netOf(lines: readonly Line[], at: number): { base: Line; less: Line[] } | undefined {
  const net = lines[at];
  let taken = 0;
  for (let back = at - 1; back >= 0; back -= 1) {
    const line = lines[back];
    if (line === undefined || net === undefined) return undefined;
    if (at - back > 2 && Math.abs(line.value.value - taken - net.value.value) < 1e-6 && taken > 0)
      return { base: line, less: lines.slice(back + 1, at) };
    taken += line.value.value;
  }
  return undefined;
}

function findingsOf(reading: Reading, lines: readonly Line[], at: number): Finding[] {
  const line = lines[at];
  const net = netOf(lines, at);
  if (line === undefined || net === undefined) return [];
  const sum: Finding = {
    kind: 'sum',
    start: line.value.start,
    end: line.value.end,
    inputs: [net.base, ...net.less].map(({ label, value }) => ({
      name: label,
      value: value.value,
      at: value.start,
    })),
    stated: line.value.raw.trim(),
    computed: figure(line.value.value, line.value.decimals),
    arithmetic: `${net.base.value.raw} - ${net.less.map(({ value }) => value.raw).join(' - ')} = ${figure(line.value.value, line.value.decimals)}`,
    verdict: 'holds',
    reason: `It is "${net.base.label}" less the rows between.`,
  };
  return line.share === undefined
    ? [sum]
    : [sum, shareFinding(reading.plain, line.value, net.base.value, line.share)];
}

/** Short tables of one figure a row in which a row is what is left of an earlier one, with its share of it in brackets. */
export function checkNetRows(reading: Reading): Finding[] {
  const byTable = Map.groupBy(reading.facts, ({ view }) => view);
  return [...byTable.values()].flatMap((facts) => {
    const lines = linesOf(facts);
    return lines === undefined ? [] : lines.flatMap((_, at) => findingsOf(reading, lines, at));
  });
}
