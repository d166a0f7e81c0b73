import type { Finding } from '../finding.ts';
import { figure, withinRounding } from '../quantities/agreement.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../text/document.ts';
import { hedgeBefore } from '../words/hedges.ts';
import { rangeOf } from './exactness.ts';
import { spanOf } from './share-finding.ts';

/** What follows an average: the stretch of time, or "each". */
const perTime = /^(?: [a-z-]+){0,3}? (?:an?|per|each|every) (month|week|day|quarter)\b/iu;
const perHead = /^(?: [a-z-]+){0,2}? (?:each|apiece)\b/iu;
const leads =
  /\b(?:an average of|on average|averaging|average of|or|,|\(|which is|that is) (?:about |around |roughly |just over |just under |nearly )?$/iu;
const year =
  /\b(?:in|over|during|for) (?:the |last |this )?(?:whole |past |full )?year\b|\bin all\b|\bin total\b|\baltogether\b|\ba year\b/iu;

const inYear = new Map([
  ['month', [12]],
  ['week', [52, 365 / 7]],
  ['day', [365, 366]],
  ['quarter', [4]],
]);

const isTotal = ({ unit, sign }: Quantity) => (unit === 'count' || unit === 'money') && sign === '';

/** By what the total may have been parted: the months of a year, or the other numbers of the sentence. */
function divisors(reading: Reading, statement: Statement, average: Quantity, after: string): number[] {
  const time = perTime.exec(after)?.[1]?.toLowerCase();
  if (time === undefined)
    return statement.quantities
      .filter((one) => one !== average && one.unit === 'count' && one.decimals === 0 && one.value > 1)
      .map(({ value }) => value);
  const lengths = statement.quantities.flatMap((one) =>
    one.unit === 'span' && reading.plain.slice(one.end, one.end + 12).includes(time) ? [one.value] : [],
  );
  const whole =
    year.test(reading.plain.slice(statement.start, statement.end)) || statement.periods.length > 0;
  return lengths.length > 0 ? lengths : whole ? (inYear.get(time) ?? []) : [];
}

function checkAverage(reading: Reading, statement: Statement, average: Quantity): Finding[] {
  const { plain } = reading;
  const after = plain.slice(average.end, average.end + 40);
  if (!isTotal(average) || !(perTime.test(after) || perHead.test(after))) return [];
  if (!leads.test(plain.slice(Math.max(statement.start, average.start - 40), average.start))) return [];
  const parts = divisors(reading, statement, average, after);
  const hedged = hedgeBefore(plain, average.start) !== '' ? 0.05 * average.value : 0;
  const fits = (whole: Quantity, part: number) => {
    const { low, high } = rangeOf(whole);
    const range = { low: low / part - hedged, high: high / part + hedged };
    return withinRounding(average.value, range, average.decimals, average.scale);
  };
  const wholes = statement.quantities.filter(
    (one) => one !== average && isTotal(one) && one.unit === average.unit && one.value > average.value,
  );
  for (const whole of wholes) {
    const part = parts.find((one) => one !== whole.value && fits(whole, one));
    if (part === undefined) continue;
    const exact = figure(whole.value / part / average.scale, average.decimals + 1);
    return [
      {
        kind: 'ratio',
        ...spanOf([whole, average]),
        inputs: [{ name: 'whole', value: whole.value, at: whole.start }],
        stated: average.raw.trim(),
        computed: exact,
        arithmetic: `${whole.raw.trim()} / ${figure(part, Number.isInteger(part) ? 0 : 1)} = ${exact}`,
        verdict: 'holds',
        reason: 'The average follows from the total.',
      },
    ];
  }
  return [];
}

/** "36 in all, 3 a month", "480 visits by the 12 wardens, 40 each": averages of a total told in the same sentence. */
export function checkToldAverages(reading: Reading): Finding[] {
  return reading.statements.flatMap((statement) =>
    statement.quantities.length < 2 || statement.quantities.length > 40
      ? []
      : statement.quantities.flatMap((average) => checkAverage(reading, statement, average)),
  );
}
