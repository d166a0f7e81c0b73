import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../text/document.ts';
import { hedgeBefore } from '../words/hedges.ts';
import { spanOf } from './share-finding.ts';

const isWhole = ({ unit, sign, scale }: Quantity) =>
  (unit === 'count' || unit === 'money') && sign === '' && scale >= 1;

/** What stands between a total and its parts: "total of 120: 80 …", "120 arrests (80 …", "120, made up of 80 …". */
const partsFollow =
  /^[^.;:(]{0,90}?(?::| \(|,? (?:made up of|comprising|comprised of|consisting of|broken down as|split between|being|of which|namely)|,? which (?:comprises?|includes?|is made up of))[:\s]*(?:there were |were |the |a |just )*$/iu;
const loosely = /\b(?:includ|such as|among|of which|over|more than|nearly|almost|around|about|up to)/iu;

/** Words without what stands in brackets; an open bracket hides the rest. */
const withoutAsides = (words: string): string => words.replaceAll(/ ?\([^()]*(?:\)|$)/g, '');
const opensAside = (words: string): boolean => words.lastIndexOf('(') > words.lastIndexOf(')');

/** The parts that follow a total without a break: each joined to the last by a comma or "and", asides left out. */
function partsAfter(plain: string, rest: readonly Quantity[], limit: number): Quantity[] {
  const parts: Quantity[] = [];
  for (const part of rest) {
    const last = parts.at(-1);
    const words = last === undefined ? '' : plain.slice(last.end, part.start);
    if (part.start < limit && opensAside(words)) continue;
    if (part.start >= limit || !isWhole(part)) {
      if (part.unit === 'percent' && plain.slice(0, part.start).slice(-1).endsWith('(')) continue;
      break;
    }
    if (
      last !== undefined &&
      (words.length > 90 || !/(?:,| and|;| plus) (?:[a-z]+ ){0,3}$/iu.test(withoutAsides(words)))
    )
      break;
    parts.push(part);
  }
  return parts;
}

/** Larger than the whole, or with decimals in a count without any: shares, or something else. */
const isNoPart = (part: Quantity, total: Quantity): boolean =>
  part.value > total.value || (total.unit === 'count' && part.decimals > total.decimals);

function sumFinding(total: Quantity, parts: readonly Quantity[]): Finding {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const decimals = Math.max(total.decimals, ...parts.map((part) => part.decimals));
  const slack =
    Math.max(total.scale, ...parts.map(({ scale }) => scale)) > 1 || decimals > 0
      ? 0.5 * 10 ** -decimals * total.scale * (parts.length + 1)
      : 0;
  const holds = Math.abs(sum - total.value) <= slack + 1e-6;
  const computed = figure(sum / total.scale, decimals);
  const near = Math.abs(sum - total.value) <= 0.25 * total.value;
  const shared = {
    kind: 'sum' as const,
    ...spanOf([total, ...parts]),
    inputs: parts.map(({ value, start }) => ({ name: 'part', value, at: start })),
    stated: total.raw.trim(),
    computed,
    arithmetic: `${parts.map(({ raw }) => raw.trim()).join(' + ')} = ${computed}`,
  };
  if (holds) return { ...shared, verdict: 'holds', reason: 'The parts add up to the total.' };
  if (near && parts.length >= 2)
    return { ...shared, verdict: 'wrong', reason: `The parts add up to ${computed}.` };
  return {
    ...shared,
    verdict: 'cannot verify',
    review: true,
    reason: `The parts named add up to ${computed}; there may be others.`,
  };
}

function totalFirst(plain: string, statement: Statement): Finding[] {
  const { quantities } = statement;
  return quantities.flatMap((total, index) => {
    const next = quantities[index + 1];
    if (next === undefined || !isWhole(total) || total.unit !== next.unit || next.value >= total.value)
      return [];
    const joint = plain.slice(total.end, next.start);
    if (!partsFollow.test(joint) || hedgeBefore(plain, total.start) !== '') return [];
    // A rate's base is no total: "2.6 per 1,000 residents (961 …".
    if (/\bper $/iu.test(plain.slice(0, total.start))) return [];
    const close = joint.endsWith(' (') ? plain.indexOf(')', next.start) : statement.end;
    const parts = partsAfter(plain, quantities.slice(index + 1), close === -1 ? statement.end : close);
    const whole = parts.length >= 2 && parts.every(({ start }) => hedgeBefore(plain, start) === '');
    const sum = parts.reduce((all, { value }) => all + value, 0);
    if (!whole || parts.some((part) => isNoPart(part, total)) || (loosely.test(joint) && sum !== total.value))
      return [];
    return [sumFinding(total, parts)];
  });
}

/** "80 burglaries and 40 robberies, a total of 120". */
const totalLast =
  /,? (?:making|giving|bringing|for|with|-)? ?(?:a|the|an overall|a combined|in) (?:grand |overall |combined )?(?:total|sum) (?:of |to )(?:[a-z]+ ){0,2}$/iu;

/** "270 online and 150 by post: 420 in all": a total that says so after itself, its parts joined before it. */
const inAll = /^(?: [a-z-]+){0,3}? (?:in all|in total|altogether|combined|all told)\b/iu;

function partsThenAll(plain: string, { start, quantities }: Statement): Finding[] {
  return quantities.flatMap((total, index) => {
    if (!isWhole(total) || total.inWords || !inAll.test(plain.slice(total.end, total.end + 50))) return [];
    if (hedgeBefore(plain, total.start) !== '') return [];
    const parts: Quantity[] = [];
    for (const part of quantities.slice(0, index).reverse()) {
      const next = parts[0] ?? total;
      const joint = plain.slice(part.end, next.start);
      const joins =
        next === total ? /[:;,-] ?(?:[a-z]+ ){0,3}$/iu : /(?:,| and|;|\+)(?: [\w'-]+){0,6}[ :-]*$/iu;
      if (
        !isWhole(part) ||
        part.unit !== total.unit ||
        part.value > total.value ||
        joint.length > 90 ||
        !joins.test(joint)
      )
        break;
      parts.unshift(part);
    }
    const [first] = parts;
    if (first === undefined || parts.length < 2 || loosely.test(plain.slice(start, total.start))) return [];
    return [sumFinding(total, parts)];
  });
}

function partsFirst(plain: string, statement: Statement): Finding[] {
  const { quantities } = statement;
  return quantities.flatMap((total, index) => {
    const before = quantities.slice(0, index).filter((part) => isWhole(part) && part.unit === total.unit);
    const last = before.at(-1);
    if (
      last === undefined ||
      before.length < 2 ||
      !isWhole(total) ||
      !totalLast.test(plain.slice(last.end, total.start).slice(-60))
    )
      return [];
    const sum = before.reduce((all, { value }) => all + value, 0);
    return Math.abs(sum - total.value) <= 0.25 * total.value ? [sumFinding(total, before)] : [];
  });
}

/** Totals told in a sentence with their parts. */
export function checkTextSums(reading: Reading): Finding[] {
  return reading.statements.flatMap((statement) =>
    statement.quantities.length < 3
      ? []
      : [
          ...totalFirst(reading.plain, statement),
          ...partsFirst(reading.plain, statement),
          ...partsThenAll(reading.plain, statement),
        ],
  );
}
