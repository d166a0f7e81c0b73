import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../text/document.ts';
import { feasibleCount } from '../tables/feasible.ts';

const largest = 200;

/** The smallest base of which all the percentages are whole-number shares. */
export function smallestBase(shares: readonly Quantity[]): number | undefined {
  for (let base = 2; base <= largest; base += 1)
    if (shares.every(({ value, decimals }) => feasibleCount(value, base, decimals).feasible)) return base;
  return undefined;
}

const isTruncated = (share: Quantity, base: number): boolean => {
  const unit = 10 ** -share.decimals;
  const count = Math.ceil((share.value * base) / 100 - 1e-9);
  const exact = (100 * count) / base;
  return (
    exact >= share.value &&
    exact < share.value + unit &&
    !feasibleCount(share.value, base, share.decimals).feasible
  );
};

/** One share of several that fits no base the others fit, but is what cutting off its decimals would give. */
function truncated(shares: readonly Quantity[]): { share: Quantity; base: number } | undefined {
  if (smallestBase(shares) !== undefined) return undefined;
  for (const share of shares) {
    const others = shares.filter(({ value }) => value !== share.value);
    if (share.decimals < 2 || new Set(others.map(({ value }) => value)).size < 2) continue;
    const base = smallestBase(others);
    if (base !== undefined && isTruncated(share, base)) return { share, base };
  }
  return undefined;
}

function truncationFinding({ share, base }: { share: Quantity; base: number }): Finding {
  const count = Math.ceil((share.value * base) / 100 - 1e-9);
  const computed = `${figure((100 * count) / base, share.decimals)}%`;
  return {
    kind: 'feasible-share',
    start: share.start,
    end: share.end,
    inputs: [{ name: 'base that the other shares imply', value: base }],
    stated: share.raw.trim(),
    computed,
    arithmetic: `${count} / ${base} = ${figure((100 * count) / base, share.decimals + 2)}%`,
    verdict: 'wrong',
    reason: `The other shares are of ${base}; ${count} of ${base} rounds to ${computed}. The decimals were cut off.`,
  };
}

const groupName = /\b([a-z]+[ -]term|[a-z]+-[a-z]+) ([a-z]{5,})\b/giu;
const nameOf = (text: string): Set<string> =>
  new Set([...text.matchAll(groupName)].map(([whole]) => whole.toLowerCase().replaceAll('-', ' ')));

/** A group counted just before: "of the 124 …, 47.2% were on long-term sickness". */
interface Group {
  name: string;
  counts: number[];
  at: number;
  line: number;
}

function groupsOf(reading: Reading, statement: Statement): Group[] {
  const base = statement.quantities.find(
    ({ unit, decimals, inWords, value }) => unit === 'count' && decimals === 0 && !inWords && value > 10,
  );
  if (base === undefined) return [];
  return statement.quantities.flatMap((share, index) => {
    if (share.unit !== 'percent' || share.start < base.start) return [];
    const until = statement.quantities[index + 1]?.start ?? statement.end;
    const exact = (share.value * base.value) / 100;
    const names = nameOf(reading.plain.slice(share.end, until));
    return [...names].map((name) => ({
      name,
      counts: [Math.floor(exact), Math.ceil(exact)],
      at: share.start,
      line: statement.line,
    }));
  });
}

/** Shares of a named group that no count of that group can give. */
function againstGroup(shares: readonly Quantity[], group: Group): Finding[] {
  const off = shares.filter(
    ({ value, decimals }) => !group.counts.some((count) => feasibleCount(value, count, decimals).feasible),
  );
  const distinct = [...new Map(off.map((share) => [share.value, share])).values()];
  const [first] = distinct;
  const last = off.at(-1);
  const base = smallestBase(
    shares
      .filter(({ value, decimals }) => decimals > 0 || value === 50)
      .filter((share) => share !== truncated(shares)?.share),
  );
  if (distinct.length < 2 || first === undefined || last === undefined) return [];
  const count = group.counts.at(-1) ?? 0;
  return [
    {
      kind: 'disagreement',
      start: first.start,
      end: last.end,
      inputs: [{ name: group.name, value: count, at: group.at }],
      stated: base === undefined ? distinct.map(({ raw }) => raw.trim()).join(', ') : `shares of ${base}`,
      computed: `shares of ${count}`,
      verdict: 'wrong',
      reason: `The text gives ${count} for "${group.name}", and no whole number of ${count} gives these percentages${base === undefined ? '' : `; they are shares of ${base}`}.`,
    },
  ];
}

/** Several shares of one thing whose base is not given with them. */
export function checkImpliedBases(reading: Reading): Finding[] {
  let groups: Group[] = [];
  return reading.statements.flatMap((statement) => {
    const shares = statement.quantities.filter(({ unit, sign }) => unit === 'percent' && sign === '');
    const told =
      reading.changesOf.get(statement)?.some(({ amounts, old }) => amounts.length > 0 || old.length > 0) ===
      true;
    const near = groups.filter(({ line }) => statement.line - line <= 4);
    groups = shares.length > 0 ? [...near, ...groupsOf(reading, statement)].slice(-12) : near;
    if (told || shares.length < 3) return [];
    const found = truncated(shares);
    const names = nameOf(reading.plain.slice(statement.start, shares[0]?.start ?? statement.end));
    const group = near.find(({ name }) => names.has(name));
    return [
      ...(found === undefined ? [] : [truncationFinding(found)]),
      ...(group === undefined ? [] : againstGroup(shares, group)),
    ];
  });
}
