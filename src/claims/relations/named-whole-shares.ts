import type { Finding } from '../finding.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../text/document.ts';
import { basesBefore } from './bases-before.ts';
import { shareFinding } from './share-finding.ts';

interface Pair {
  part: Quantity;
  percent: Quantity;
}

/** Counts and sums of money; small numbers in words are seldom parts of a percentage. */
const isPart = ({ unit, decimals, sign, inWords, value }: Quantity) =>
  sign === '' && (unit === 'money' || (unit === 'count' && decimals === 0 && (!inWords || value >= 20)));
/** Shares in brackets that are changes, or of something else, are left alone. */
const otherwise =
  /\b(?:up|down|rise|rose|fall|fell|increase|decrease|than|compared|more|fewer|less|of which|of whom|of these|change|growth|target|points?)\b|[+±]/iu;

/** "Fifty-six per cent of them (2,038)", "(80.1%, 4,335)": the count in brackets after its share, or beside it. */
function isLed(plain: string, percent: Quantity, part: Quantity): boolean {
  if (
    percent.unit !== 'percent' ||
    percent.sign !== '' ||
    !isPart(part) ||
    part.unit !== 'count' ||
    part.inWords
  )
    return false;
  const joint = plain.slice(percent.end, part.start);
  const inside = plain[percent.start - 1] === '(' && joint === ', ';
  if (otherwise.test(joint) || !(inside || /^(?: [a-z'-]+){0,7} \($/iu.test(joint))) return false;
  return /^(?: [a-z'-]+){0,3}\)/iu.test(plain.slice(part.end, part.end + 40));
}

/** "120 by post (30%)", "120, or 30%": counts each followed by a share. */
function pairsOf(plain: string, { quantities }: Statement): Pair[] {
  return quantities.flatMap((part, index) => {
    const percent = quantities[index + 1];
    const led = quantities[index - 1];
    if (led !== undefined && isLed(plain, led, part)) return [{ part, percent: led }];
    if (percent?.unit !== 'percent' || percent.sign !== '' || !isPart(part)) return [];
    const joint = plain.slice(part.end, percent.start);
    if (otherwise.test(plain.slice(Math.max(0, part.start - 22), part.start))) return [];
    const after = plain.slice(percent.end, percent.end + 24).split(/[),;.]/u, 1)[0] ?? '';
    const tied =
      joint.length < 60 &&
      /^[^.;()]{0,50}(?:\(|, or | or |, |,? which (?:is|was) |,? equal to |, representing )$/u.test(joint);
    return tied && !otherwise.test(joint) && !otherwise.test(after) ? [{ part, percent }] : [];
  });
}

function tryWhole(plain: string, pairs: readonly Pair[], whole: Quantity): Finding[] {
  return pairs.some(({ part }) => part === whole || part.value > whole.value || part.unit !== whole.unit)
    ? []
    : pairs.map(({ part, percent }) => shareFinding(plain, part, whole, percent));
}

const rightOf = (findings: readonly Finding[]) =>
  findings.filter(({ verdict }) => verdict === 'holds').length;

/** Of the numbers named before or with them, the one that most of the shares are shares of. */
function checkPairs(plain: string, pairs: readonly Pair[], wholes: readonly Quantity[]): Finding[] {
  let best: Finding[] = [];
  for (const whole of wholes) {
    const tried = tryWhole(plain, pairs, whole);
    if (rightOf(tried) > rightOf(best)) best = tried;
  }
  const right = rightOf(best);
  if (right === best.length) return best;
  return right >= 2 && right >= 2 * (best.length - right)
    ? best
    : best.filter(({ verdict }) => verdict === 'holds');
}

/** Shares of a number named farther back: one alone must be given to a decimal, or there be few numbers that it may be of. */
function checkFarther(plain: string, pairs: readonly Pair[], bases: readonly Quantity[]): Finding[] {
  const sure = pairs.length > 1 || bases.length <= 4 || pairs.every(({ percent }) => percent.decimals > 0);
  return sure ? checkPairs(plain, pairs, bases) : [];
}

const most = 30;

/** "400 returns: post 120 (30%), online 200 (50%), telephone 60 (15%)": shares of a whole that the text has named. */
export function checkNamedWholeShares(reading: Reading, known: ReadonlySet<number>): Finding[] {
  const { plain, statements } = reading;
  return statements.flatMap((statement, index) => {
    if (statement.quantities.length < 2 || statement.quantities.length > most) return [];
    const pairs = pairsOf(plain, statement).filter(({ percent }) => !known.has(percent.end));
    if (pairs.length === 0) return [];
    const previous = statements[index - 1];
    const before = previous?.paragraph === statement.paragraph ? previous.quantities.slice(-most) : [];
    const paired = new Set(pairs.map(({ part }) => part));
    const near = [...statement.quantities, ...before].filter(
      (one) => isPart(one) && !paired.has(one) && one.value >= 5,
    );
    const told = checkPairs(plain, pairs, near);
    return told.length > 0 ? told : checkFarther(plain, pairs, basesBefore(reading, index));
  });
}
