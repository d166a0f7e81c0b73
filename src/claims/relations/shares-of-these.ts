import type { Finding } from '../finding.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import { feasibleCount } from '../tables/feasible.ts';
import type { Statement } from '../text/document.ts';
import { feasibleFinding, shareFinding, wholeFinding } from './share-finding.ts';
import { between, isCount, isSubShare } from './share-places.ts';

const referring =
  /\b(?:of (?:these|those|them|which|whom|the total|this(?: number| total)?)|of that (?:number|total)|broken down (?:as|into)|made up of|split (?:as|between|into))\b/iu;

/** "The total was 124 - of these, 30.4% …, 21.6% … and 47.2% …": shares of a number just named. */
export function ofThese(reading: Reading, statement: Statement, before: Statement | undefined): Finding[] {
  const { plain } = reading;
  const found = referring.exec(plain.slice(statement.start, statement.end));
  if (found === null) return [];
  const at = statement.start + found.index;
  const earlier = [...(before?.quantities ?? []), ...statement.quantities].filter(
    (quantity) => quantity.start < at && isCount(quantity),
  );
  const touching = earlier.at(-1);
  if (touching !== undefined && at - touching.end <= 1) return partWithShare(plain, earlier, statement);
  const bases = earlier.filter(({ inWords, start }) => !inWords && start >= (before?.start ?? 0));
  const base = likeliestBase(bases, statement.quantities);
  const shareBetween = statement.quantities.some(
    ({ unit, start }) => unit === 'percent' && start > (base?.end ?? 0) && start < at,
  );
  if (shareBetween) return [];
  const clause = statement.quantities.filter(({ start }) => start > at);
  const shares = clause.filter(
    (quantity) => quantity.unit === 'percent' && quantity.sign === '' && !isSubShare(plain, quantity),
  );
  if (base === undefined || base.value < 2) return exhaust(shares);
  const paired = clause.flatMap((part, index) => {
    const percent = clause[index + 1];
    const pair =
      percent?.unit === 'percent' &&
      isCount(part) &&
      part.value <= base.value &&
      /^ ?(?:[a-z-]+ ){0,4}\($|^,? or $/iu.test(between(plain, part, percent));
    return pair ? [{ percent, finding: shareFinding(plain, part, base, percent) }] : [];
  });
  const done = new Set(paired.map(({ percent }) => percent));
  const weighted = bases.length > 1 || /\bweighted\b/iu.test(plain.slice(statement.start, statement.end));
  const bare = shares
    .filter((share) => !done.has(share))
    .map((share) => feasibleFinding(share, base, !weighted));
  return [...paired.map(({ finding }) => finding), ...bare, ...exhaust(shares)];
}

/** Of several numbers that "of them" may mean: the last of which all the shares can be shares, or else the last. */
function likeliestBase(bases: readonly Quantity[], all: readonly Quantity[]): Quantity | undefined {
  const shares = all.filter(({ unit, sign }) => unit === 'percent' && sign === '');
  const fits = (base: Quantity) =>
    shares.every(({ value, decimals }) => feasibleCount(value, base.value, decimals).feasible);
  return bases.findLast((base) => base.value >= 2 && fits(base)) ?? bases.at(-1);
}

/** "6,420 searches, 1,540 of which (24%) …": a part, its share in brackets, and the whole before it. */
function partWithShare(plain: string, earlier: readonly Quantity[], statement: Statement): Finding[] {
  const [part, whole] = [earlier.at(-1), earlier.at(-2)];
  const percent = statement.quantities.find(
    ({ start, unit, sign }) => unit === 'percent' && sign === '' && start > (part?.end ?? 0),
  );
  if (part === undefined || whole === undefined || percent === undefined || part.value > whole.value)
    return [];
  return /^ of (?:which|whom|these|those|them) \($/iu.test(between(plain, part, percent))
    ? [shareFinding(plain, part, whole, percent)]
    : [];
}

/** Three shares or more that come near 100 are taken to exhaust it. */
function exhaust(shares: readonly Quantity[]): Finding[] {
  const sum = shares.reduce((all, { value }) => all + value, 0);
  if (shares.length < 3) return [];
  if (Math.abs(sum - 100) <= 1.5) return [wholeFinding(shares, true)];
  if (sum > 100.5 + shares.length) return [wholeFinding(shares, false)];
  return [];
}
