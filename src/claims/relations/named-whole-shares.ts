import type { Finding } from '../finding.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../text/document.ts';
import { shareFinding } from './share-finding.ts';

interface Pair {
  part: Quantity;
  percent: Quantity;
}

const isCount = ({ unit, decimals, sign, inWords }: Quantity) =>
  unit === 'count' && decimals === 0 && sign === '' && !inWords;
/** Shares in brackets that are changes, or of something else, are left alone. */
const otherwise =
  /\b(?:up|down|rise|rose|fall|fell|increase|decrease|than|compared|more|fewer|less|of which|of whom|of these|change|growth|target|points?)\b|[+±]/iu;

/** "120 by post (30%)", "120, or 30%": counts each followed by a share. */
function pairsOf(plain: string, { quantities }: Statement): Pair[] {
  return quantities.flatMap((part, index) => {
    const percent = quantities[index + 1];
    if (percent?.unit !== 'percent' || percent.sign !== '' || !isCount(part)) return [];
    const joint = plain.slice(part.end, percent.start);
    if (otherwise.test(plain.slice(Math.max(0, part.start - 22), part.start))) return [];
    const after = plain.slice(percent.end, percent.end + 24).split(/[),;.]/u, 1)[0] ?? '';
    const tied = joint.length < 60 && /^[^.;()]{0,50}(?:\(|, or | or |, )$/u.test(joint);
    return tied && !otherwise.test(joint) && !otherwise.test(after) ? [{ part, percent }] : [];
  });
}

function tryWhole(plain: string, pairs: readonly Pair[], whole: Quantity): Finding[] {
  return pairs.some(({ part }) => part === whole || part.value > whole.value)
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
    const wholes = [...statement.quantities, ...before].filter(
      (one) => isCount(one) && !paired.has(one) && one.value >= 5,
    );
    return checkPairs(plain, pairs, wholes);
  });
}
