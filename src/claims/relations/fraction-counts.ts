import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Fraction } from '../quantities/fractions.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../text/document.ts';
import { within } from '../text/within.ts';
import { hedgeBefore } from '../words/hedges.ts';
import { basesBefore } from './bases-before.ts';
import { fractionFits } from './fraction-words.ts';
import { spanOf } from './share-finding.ts';

const inside = /^(?: of (?:them|these|those|[a-z]+))? ?(?:\(|, |: )$/iu;
const closes = /^(?: [a-z-]+){0,3} ?[),]/iu;
const leads =
  /^(?: [a-z'-]+){0,4}(?:, |, which (?:is|was) | - | \()(?:just |nearly |almost |about |around |some |more |less |than |over |under |exactly |roughly )*$/iu;

const isPart = ({ unit, decimals, sign, inWords, value }: Quantity) =>
  sign === '' && !inWords && value > 1 && (unit === 'money' || (unit === 'count' && decimals === 0));

/** The count that a fraction is said of: in brackets or commas after it, or right before it. */
function partFor(plain: string, { quantities, start }: Statement, fraction: Fraction): Quantity | undefined {
  const next = quantities.find((one) => one.start >= fraction.end);
  if (
    next !== undefined &&
    isPart(next) &&
    inside.test(plain.slice(fraction.end, next.start)) &&
    closes.test(plain.slice(next.end, next.end + 40))
  )
    return next;
  const last = quantities.findLast((one) => one.end <= fraction.start);
  return last !== undefined &&
    isPart(last) &&
    last.start >= start &&
    leads.test(plain.slice(last.end, fraction.start))
    ? last
    : undefined;
}

function checkFraction(reading: Reading, index: number, statement: Statement, fraction: Fraction): Finding[] {
  const { plain } = reading;
  const part = fraction.parts === 0 ? undefined : partFor(plain, statement, fraction);
  if (part === undefined) return [];
  const own = statement.quantities.filter((one) => one !== part && isPart(one));
  const hedge = hedgeBefore(plain, fraction.start);
  const whole = [...own, ...basesBefore(reading, index)].find(
    (base) =>
      base.unit === part.unit &&
      base.value > part.value &&
      fractionFits((100 * part.value) / base.value, fraction, hedge),
  );
  if (whole === undefined) return [];
  const computed = `${figure((100 * part.value) / whole.value, 1)}%`;
  const told = `${hedge} ${fraction.raw}`.trim();
  return [
    {
      kind: 'hedge',
      ...spanOf([fraction, part]),
      inputs: [
        { name: 'part', value: part.value, at: part.start },
        { name: 'whole', value: whole.value, at: whole.start },
      ],
      stated: told,
      computed,
      arithmetic: `${part.raw.trim()} / ${whole.raw.trim()} = ${computed}`,
      verdict: 'holds',
      reason: `${computed} may be told as "${told}".`,
    },
  ];
}

/** "One in four (390) …", "£96,600, a quarter of the cost": a fraction said of a count, against a number told before. */
export function checkFractionCounts(reading: Reading): Finding[] {
  const { fractions } = reading;
  return reading.statements.flatMap((statement, index) => {
    if (statement.kind === 'cell' || statement.quantities.length === 0) return [];
    return within(fractions, statement.start, statement.end).flatMap((fraction) =>
      checkFraction(reading, index, statement, fraction),
    );
  });
}
