import type { Finding } from '../finding.ts';
import { figure, withinRounding } from '../quantities/agreement.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../text/document.ts';
import { hedgeBefore } from '../words/hedges.ts';
import { rangeOf } from './exactness.ts';

const per = /^(?: [a-z-]+){0,5}? (?:per|for every|for each) (\d{1,3}(?:,\d{3})+|1000|thousand|million)\b/iu;
const peopled =
  /\b(?:population|residents|people|inhabitants|employees|households|officers|workforce|dwellings|premises)\b/iu;
const most = 24;

const isCount = ({ unit, sign, inWords, value }: Quantity) =>
  unit === 'count' && sign === '' && !inWords && value > 0;

function baseOf(word: string): number {
  if (/^thousand/iu.test(word)) return 1000;
  return /^million/iu.test(word) ? 1e6 : Number(word.replaceAll(',', ''));
}

interface Rate {
  rate: Quantity;
  base: number;
  end: number;
}

/** "81.9 crimes per 1,000 residents": the rate, for how many, and where the words end. */
function ratesIn(plain: string, { quantities }: Statement): Rate[] {
  return quantities.flatMap((rate) => {
    const match =
      rate.unit === 'count' && rate.sign === '' ? per.exec(plain.slice(rate.end, rate.end + 80)) : null;
    return match === null ? [] : [{ rate, base: baseOf(match[1] ?? ''), end: rate.end + match[0].length }];
  });
}

function fits({ rate, base }: Rate, part: Quantity, whole: Quantity): boolean {
  const [p, w] = [rangeOf(part), rangeOf(whole)];
  return withinRounding(
    rate.value,
    { low: (base * p.low) / w.high, high: (base * p.high) / w.low },
    rate.decimals,
  );
}

function findingOf({ rate, base }: Rate, part: Quantity, whole: Quantity, holds: boolean): Finding {
  const computed = figure((base * part.value) / whole.value, rate.decimals);
  return {
    kind: 'rate',
    start: rate.start,
    end: rate.end,
    inputs: [
      { name: 'count', value: part.value, at: part.start },
      { name: 'base', value: whole.value, at: whole.start },
    ],
    stated: rate.raw.trim(),
    computed,
    arithmetic: `${figure(base, 0)} x ${part.raw.trim()} / ${whole.raw.trim()} = ${computed}`,
    verdict: holds ? 'holds' : 'wrong',
    reason: holds
      ? 'The rate follows from the count and the base.'
      : `From the count and the base it is ${computed}.`,
  };
}

/** "2.6 per 1,000 residents (961 searches, population 369,600)": a count and a base in brackets right after. */
function inBrackets(plain: string, rate: Rate, { quantities, end }: Statement): Finding[] | undefined {
  const rest = plain.slice(rate.end, end);
  const open = /^(?: [a-z-]+){0,4} \(/iu.exec(rest);
  const close = open === null ? -1 : rest.indexOf(')', open[0].length);
  if (open === null || close === -1) return undefined;
  const inside = quantities.filter(
    ({ start }) => start > rate.end + open[0].length - 1 && start < rate.end + close,
  );
  const [part, whole] = inside.toSorted((one, other) => one.value - other.value);
  if (part === undefined || whole === undefined || inside.length !== 2 || !inside.every(isCount))
    return undefined;
  if (!peopled.test(rest.slice(0, close))) return undefined;
  return [findingOf(rate, part, whole, fits(rate, part, whole))];
}

/** The numbers of the text that are told as how many people, homes or staff there are. */
function populations({ plain, quantities }: Reading): Quantity[] {
  const found = quantities.filter((one) => {
    if (!isCount(one) || one.value < 500) return false;
    const around = `${plain.slice(Math.max(0, one.start - 30), one.start)} ${plain.slice(one.end, one.end + 20)}`;
    return peopled.test(around);
  });
  return found.slice(0, most);
}

function checkRate(reading: Reading, index: number, rate: Rate, bases: readonly Quantity[]): Finding[] {
  const { plain, statements } = reading;
  const own = statements[index];
  if (own === undefined || hedgeBefore(plain, rate.rate.start) !== '') return [];
  const bracketed = inBrackets(plain, rate, own);
  if (bracketed !== undefined) return bracketed;
  const near = statements
    .slice(Math.max(0, index - 8), index + 1)
    .flatMap(({ quantities }) => quantities.filter(isCount));
  const counts = near.filter((one) => one !== rate.rate && one.start !== rate.end).slice(-most);
  const telling = rate.rate.decimals > 0 || rate.rate.value >= 100;
  for (const whole of [...bases, ...counts.filter(({ value }) => value >= 500)])
    for (const part of counts)
      if (telling && part !== whole && part.value < whole.value && fits(rate, part, whole))
        return [findingOf(rate, part, whole, true)];
  const [only, ...others] = bases.filter((one) => counts.includes(one));
  const part = counts.filter((one) => one !== only);
  return !telling && only !== undefined && others.length === 0 && part.some((one) => fits(rate, one, only))
    ? [findingOf(rate, part.find((one) => fits(rate, one, only)) ?? only, only, true)]
    : [];
}

/** Rates for a thousand people and the like, told with the count and the number of people. */
export function checkToldRates(reading: Reading): Finding[] {
  let bases: Quantity[] | undefined;
  return reading.statements.flatMap((statement, index) =>
    ratesIn(reading.plain, statement).flatMap((rate) => {
      bases ??= populations(reading);
      return checkRate(reading, index, rate, bases);
    }),
  );
}
