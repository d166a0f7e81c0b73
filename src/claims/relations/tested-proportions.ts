import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../text/document.ts';

const not = /\b(?:not|no longer|isn't|wasn't|n't|no) (?:a |an )?(?:[a-z]+ )?(?:statistically )?significant/iu;
const yes = /\bstatistically significant|\bsignificant at\b/iu;

interface Proportion {
  part: Quantity;
  whole: Quantity;
}

/** "60 of 200", "60 out of the 200 asked": plain counts. */
function proportionsOf(plain: string, quantities: readonly Quantity[]): Proportion[] {
  return quantities.flatMap((part, index) => {
    const whole = quantities[index + 1];
    if (whole === undefined || part.unit !== 'count' || whole.unit !== 'count' || part.value > whole.value)
      return [];
    const joint = plain.slice(part.end, whole.start);
    return whole.value > 0 && /^ (?:[a-z]+ ){0,2}?(?:out )?of (?:the |all )?$/iu.test(joint)
      ? [{ part, whole }]
      : [];
  });
}

/** The normal test of two proportions with their common spread; undefined where either is too small for it. */
function score([one, other]: readonly [Proportion, Proportion]): number | undefined {
  const [a, b] = [one.part.value / one.whole.value, other.part.value / other.whole.value];
  const pooled = (one.part.value + other.part.value) / (one.whole.value + other.whole.value);
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / one.whole.value + 1 / other.whole.value));
  const least = Math.min(pooled, 1 - pooled) * Math.min(one.whole.value, other.whole.value);
  return spread === 0 || least < 5 ? undefined : Math.abs(a - b) / spread;
}

function findingOf(pair: readonly [Proportion, Proportion], said: string, z: number, end: number): Finding {
  const [one, other] = pair;
  const found = z >= 1.959964 ? 'significant' : 'not significant';
  const sure = z > 2.3 || z < 1.6;
  const holds = said === found;
  return {
    kind: 'significance',
    start: one.part.start,
    end,
    inputs: [one, other].map(({ part, whole }) => ({
      name: `of ${whole.raw.trim()}`,
      value: part.value,
      at: part.start,
    })),
    stated: said,
    computed: found,
    arithmetic: `z = ${figure(z, 2)}`,
    verdict: holds ? 'holds' : sure ? 'wrong' : 'cannot verify',
    ...(holds || sure ? {} : { review: true }),
    reason: `Tested as two proportions, z is ${figure(z, 2)}, which is ${found} at 95%.`,
  };
}

function saidOf(text: string): string | undefined {
  return not.test(text) ? 'not significant' : yes.test(text) ? 'significant' : undefined;
}

function lastTwo(found: readonly Proportion[]): [Proportion, Proportion] | undefined {
  const [one, other] = found;
  return one !== undefined && other !== undefined && found.length === 2 ? [one, other] : undefined;
}

/** "60 of 200 against 50 of 200, which is not statistically significant": wording after two parts of wholes. */
export function checkTestedProportions(reading: Reading): Finding[] {
  const { plain, statements } = reading;
  return statements.flatMap((statement: Statement, index) => {
    const said = saidOf(plain.slice(statement.start, statement.end));
    if (said === undefined) return [];
    if (/\b(?:since|target|nationally)\b/iu.test(plain.slice(statement.start, statement.end))) return [];
    const back = [0, 1, 2].flatMap((step) => {
      const one = statements[index - step];
      return one?.paragraph === statement.paragraph ? [one] : [];
    });
    const quantities = back
      .reverse()
      .flatMap((one) => one.quantities)
      .slice(-24);
    const pair = lastTwo(proportionsOf(plain, quantities));
    const z = pair === undefined ? undefined : score(pair);
    return pair === undefined || z === undefined ? [] : [findingOf(pair, said, z, statement.end)];
  });
}
