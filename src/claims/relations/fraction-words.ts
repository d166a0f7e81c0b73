import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Fraction } from '../quantities/fractions.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../text/document.ts';
import { within } from '../text/within.ts';
import { hedgeBefore } from '../words/hedges.ts';

/** Whether a percentage may be told as a fraction, given the hedge before it. */
export function fractionFits(percent: number, { value, parts }: Fraction, hedge: string): boolean {
  if (parts === 0) return percent > 50;
  const grain = 100 / parts;
  if (/^(?:nearly|almost|just under|under|less than|up to)$/u.test(hedge))
    return percent < value && (percent >= value * 0.9 || Math.abs(percent - value) <= grain / 2);
  if (/^(?:over|more than|just over|at least|in excess of)$/u.test(hedge))
    return percent >= value && percent <= value + Math.max(grain, 10);
  if (hedge !== '') return Math.abs(percent - value) <= Math.max(0.1 * value, 3);
  return Math.abs(percent - value) <= Math.min(grain / 2, Math.max(0.06 * value, 2));
}

function findingOf(reading: Reading, fraction: Fraction, percent: Quantity): Finding {
  const hedge = fraction.parts === 0 ? '' : hedgeBefore(reading.plain, fraction.start);
  const told = `${hedge} ${fraction.raw}`.trim();
  const near = Math.abs(fraction.start - percent.start) < 200;
  const shared = {
    kind: 'hedge' as const,
    start: near ? Math.min(fraction.start, percent.start) : fraction.start,
    end: near ? Math.max(fraction.end, percent.end) : fraction.end,
    inputs: [{ name: 'percentage', value: percent.value, at: percent.start }],
    stated: told,
    computed: percent.raw.trim(),
    arithmetic:
      fraction.parts === 0
        ? 'a majority is more than 50%'
        : `${fraction.raw} = ${figure(fraction.value, 1)}%`,
  };
  if (fractionFits(percent.value, fraction, hedge))
    return { ...shared, verdict: 'holds', reason: `${percent.raw.trim()} may be told as "${told}".` };
  const far =
    Math.abs(percent.value - fraction.value) > Math.max(5, 0.12 * fraction.value) || fraction.parts === 0;
  const reason = `"${told}" is ${fraction.parts === 0 ? 'more than 50%' : `${figure(fraction.value, 1)}%`}, not ${percent.raw.trim()}.`;
  return far && near
    ? { ...shared, verdict: 'wrong', reason }
    : { ...shared, verdict: 'cannot verify', review: true, reason };
}

/** The percentage printed for a fraction: in brackets after its words, or the fraction in brackets after it. */
function percentFor(plain: string, statement: Statement, fraction: Fraction): Quantity | undefined {
  const percents = statement.quantities.filter(({ unit, sign }) => unit === 'percent' && sign === '');
  const next = percents.find(({ start }) => start > fraction.end);
  if (next !== undefined) {
    const words = plain.slice(fraction.end, next.start);
    const reach = fraction.parts === 0 ? 130 : 60;
    if (
      words.length <= reach &&
      /\($|\(or $|, or $/u.test(words) &&
      !/[.;]|\d/u.test(words.replace(/\d+ months?/gu, ''))
    )
      return next;
  }
  const last = percents.findLast(({ end }) => end <= fraction.start);
  if (
    last !== undefined &&
    /^\)? ?(?:\(|, or |- |, |, which is |, which was |\), )(?:just under |just over |almost |nearly |around |about |over |more than |or )?$/iu.test(
      plain.slice(last.end, fraction.start),
    )
  )
    return last;
  return undefined;
}

/** Fractions told in words with a percentage beside them, or with one that the table gives. */
export function checkFractions(reading: Reading): Finding[] {
  const { fractions } = reading;
  return reading.statements.flatMap((statement) => {
    const own = within(fractions, statement.start, statement.end);
    return own.flatMap((fraction) => {
      const percent = percentFor(reading.plain, statement, fraction);
      if (percent !== undefined) return [findingOf(reading, fraction, percent)];
      if (fraction.parts === 0 || statement.quantities.some(({ unit }) => unit === 'percent')) return [];
      const [fact] = reading
        .factsFor(statement)
        .filter(({ fact: { value }, near, covered }) => near && covered >= 0.6 && value?.unit === 'percent');
      const value = fact?.fact.value;
      return value !== undefined &&
        fractionFits(value.value, fraction, hedgeBefore(reading.plain, fraction.start))
        ? [findingOf(reading, fraction, value)]
        : [];
    });
  });
}
