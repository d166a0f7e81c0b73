import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Reading } from '../reading.ts';
import { basesLent, findLenders, rowNames, type Lender } from '../tables/borrowed-bases.ts';
import type { Entry } from '../tables/series.ts';
import type { TableView } from '../tables/table-view.ts';

const keyOf = ({ name }: Lender) => name.toLowerCase().replace(/\s+/gu, ' ').trim();

/** Lenders that share four in five of their rows and the heading of their totals. */
function families(lenders: readonly Lender[]): Lender[][] {
  const found: Lender[][] = [];
  for (const lender of lenders) {
    const kin = found.find(([first]) => {
      if (first === undefined || keyOf(first) !== keyOf(lender)) return false;
      const shared = [...lender.names.keys()].filter((name) => first.names.has(name)).length;
      return shared >= 0.8 * Math.max(first.names.size, lender.names.size);
    });
    if (kin === undefined) found.push([lender]);
    else kin.push(lender);
  }
  return found.filter(({ length }) => length > 1);
}

function rowFinding(name: string, entries: readonly Entry[]): Finding[] {
  const counts = new Map<number, number>();
  for (const { value } of entries) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most, times] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [0, 0];
  const inputs = entries.flatMap(({ cell, value }) =>
    cell === undefined || value === undefined
      ? []
      : [{ name: name.split('|')[1] ?? 'row', value, at: cell.start }],
  );
  const [first] = entries;
  if (counts.size === 1 && first?.cell !== undefined)
    return [
      {
        kind: 'restatement',
        start: first.cell.start,
        end: first.cell.end,
        inputs,
        stated: first.cell.text,
        computed: figure(most, 0),
        verdict: 'holds',
        reason: 'Every table with this row gives the same total.',
      },
    ];
  const sure = times > entries.length / 2;
  return entries.flatMap(({ cell, value }): Finding[] => {
    if (cell === undefined || value === most) return [];
    const reason = `The same row has ${figure(most, 0)} in ${times} other table${times === 1 ? '' : 's'}.`;
    const shared = {
      kind: 'disagreement' as const,
      start: cell.start,
      end: cell.end,
      inputs,
      stated: cell.text,
    };
    return [
      sure
        ? { ...shared, computed: figure(most, 0), verdict: 'wrong', reason }
        : { ...shared, verdict: 'cannot verify', review: true, reason },
    ];
  });
}

function familyFindings(family: readonly Lender[]): Finding[] {
  const [first] = family;
  const names = [...(first?.names.keys() ?? [])];
  const rows = names.map((name) => ({
    name,
    entries: family.flatMap((lender) => lender.names.get(name) ?? []),
  }));
  const agree = rows.filter(({ entries }) => new Set(entries.map(({ value }) => value)).size === 1).length;
  return agree * 2 >= rows.length
    ? rows.flatMap(({ name, entries }) => (entries.length > 1 ? rowFinding(name, entries) : []))
    : [];
}

/** What a table without totals shows of each row cannot be more than the total another table gives for that row. */
function withinLent(view: TableView, lenders: readonly Lender[]): Finding[] {
  const [base] = basesLent(view, lenders);
  if (base === undefined) return [];
  return view.table.rows.flatMap((row, index): Finding[] => {
    const whole = base.of(index);
    const given = view.counts
      .flatMap(({ entries }) => entries[index]?.cell ?? [])
      .filter(({ number }) => number !== undefined);
    const [first, last] = [given[0], given.at(-1)];
    if (whole?.value === undefined || first === undefined || last === undefined) return [];
    const sum = given.reduce((all, { number }) => all + (number?.value ?? 0), 0);
    const inputs = [
      { name: base.name, value: whole.value, ...(whole.cell === undefined ? {} : { at: whole.cell.start }) },
    ];
    const shared = {
      kind: 'bound' as const,
      start: first.start,
      end: last.end,
      inputs,
      stated: figure(sum, 0),
    };
    if (sum <= whole.value)
      return [
        { ...shared, verdict: 'holds', reason: 'What is shown is no more than the total given elsewhere.' },
      ];
    return [
      {
        ...shared,
        verdict: 'cannot verify',
        review: true,
        reason: `What is shown adds up to more than the ${figure(whole.value, 0)} given for ${row.label}.`,
      },
    ];
  });
}

/** Two tables of the same rows and headings, the second of a part of the first: no figure of it is larger. */
function partOf(first: TableView, second: TableView): Finding[] {
  if (first.table.headings.join('|') !== second.table.headings.join('|') || first.counts.length === 0)
    return [];
  if (
    first.table.headings.join('').trim() === '' ||
    rowNames(first).join() !== rowNames(second).join() ||
    first.table.rows.length < 4
  )
    return [];
  const pairs = second.counts.flatMap((column, place) =>
    column.entries.flatMap((entry, row) => {
      const whole = first.counts[place]?.entries[row];
      return entry.cell?.number !== undefined && whole?.cell?.number !== undefined
        ? [{ part: entry.cell, whole: whole.cell }]
        : [];
    }),
  );
  if (pairs.some(({ part, whole }) => (part.number?.value ?? 0) > (whole.number?.value ?? 0))) return [];
  return pairs.map(({ part, whole }): Finding => ({
    kind: 'bound',
    start: part.start,
    end: part.end,
    inputs: [
      {
        name: 'the same row and column of the table before',
        value: whole.number?.value ?? 0,
        at: whole.start,
      },
    ],
    stated: part.text,
    verdict: 'holds',
    reason: 'It is no more than the figure of the wider table before it.',
  }));
}

/** Tables of the same rows set side by side: the same totals, parts no larger than their whole. */
export function checkTableLinks(reading: Reading): Finding[] {
  const lenders = findLenders(reading.views);
  const parts = reading.views.flatMap((view, index) => {
    const before = reading.views[index - 1];
    return before === undefined ? [] : partOf(before, view);
  });
  return [
    ...families(lenders).flatMap(familyFindings),
    ...reading.views.flatMap((view) => withinLent(view, lenders)),
    ...parts,
  ];
}
