import { wordsOf, type MeasureDefinition } from '../definitions/measure-definition.ts';
import type { Reading } from '../readings/reading.ts';
import { showCount, showNumber, showPercent, showPoints } from './numbers.ts';
import { showMonths, showPeriod } from './periods.ts';
import { boundWord, isTooFew } from './readings.ts';
import { trendSentence } from './trend-sentence.ts';

export interface SentenceOptions {
  /** Where: "in Halton". Left out, the sentence names no place. */
  place?: string;
  /** Whether to say how the change stands to usual variation (yes, unless told otherwise). */
  trend?: boolean;
}

/**
 * The reading as one or two sentences that a reporter could print: "Recorded burglary fell 5.4% in the 12 months to
 * June 2023, from 1,204 to 1,139. That is within its usual variation." It says what is missing instead where a
 * comparison would not be honest, and gives the two counts where the base is small.
 */
export function headlineSentence(
  reading: Reading,
  definition: MeasureDefinition,
  { place = '', trend = true }: SentenceOptions = {},
): string {
  const noun = wordsOf(definition).noun + (place === '' ? '' : ` ${place}`);
  const subject = noun.charAt(0).toUpperCase() + noun.slice(1);
  const first = sentenceOf(reading, definition, subject);
  const said = trend && reading.value !== null ? reading.trend : null;
  const about = said === null ? '' : trendSentence(said, reading.change?.absolute ?? 0);
  return about === '' ? first : `${first} ${about}`;
}

function sentenceOf(reading: Reading, definition: MeasureDefinition, subject: string): string {
  const period = `in ${the(showPeriod(reading))}`;
  if (!reading.complete) {
    return `${subject} cannot be given ${period}, because ${areMissing(reading.missing)}.`;
  }
  if (definition.kind === 'share') return shareSentence(reading, definition, subject, period);
  return countSentence(reading, definition, subject, period);
}

const the = (period: string): string => (period.startsWith('12 ') ? `the ${period}` : period);

const areMissing = (months: readonly string[]): string =>
  `${showMonths(months)} ${months.length === 1 ? 'is' : 'are'} missing`;

function countSentence(
  reading: Reading,
  definition: MeasureDefinition,
  subject: string,
  period: string,
): string {
  const { change, previous, value } = reading;
  const { one, many } = wordsOf(definition);
  const now = showCount(value ?? 0);
  if (change === null || previous?.value == null) {
    const why = previous === null || previous.missing.length === 0 ? '' : noComparison(previous);
    return `${subject} came to ${now} ${period}.${why}`;
  }
  const before = showCount(previous.value);
  const moved = change.absolute ?? change.percent ?? 0;
  if (moved === 0) return `${subject} was unchanged at ${now} ${period}.`;
  const verb = moved > 0 ? 'rose' : 'fell';
  if (change.smallBase || change.percent === null) {
    const counted = value === 1 ? `There was 1 ${one}` : `There were ${now} ${many}`;
    return `${counted} ${period}, against ${before} in the same months a year before.`;
  }
  const percent = Math.abs(change.percent) < 0.05 ? 'by less than 0.1%' : showPlainPercent(change.percent);
  return `${subject} ${verb} ${percent} ${period}, from ${before} to ${now}.`;
}

const showPlainPercent = (percent: number): string => `${showNumber(Math.abs(percent), 1)}%`;

const noComparison = ({ missing }: { missing: readonly string[] }): string =>
  ` There is no comparison with the year before, because ${areMissing(missing)}.`;

function shareSentence(
  reading: Reading,
  definition: MeasureDefinition,
  subject: string,
  period: string,
): string {
  const { change, previous, value, numerator, denominator } = reading;
  if (value === null) return `${subject} cannot be given ${period}: there was nothing to take a share of.`;
  const parts = `${showCount(numerator ?? 0)} of ${showCount(denominator ?? 0)}`;
  if (isTooFew(denominator)) return `${subject}: ${parts} ${period}, too few for a percentage.`;
  const now = `${subject} was ${boundWord(definition)}${showPercent(value)} ${period} (${parts})`;
  if (change?.points == null || previous?.value == null || isTooFew(previous.denominator)) {
    const missing = previous?.missing ?? [];
    return `${now}.${missing.length > 0 ? noComparison({ missing }) : ''}`;
  }
  const moved = showPoints(Math.abs(change.points)).replace(/^\+/, '');
  if (moved === 'no change') return `${now}, unchanged on the year before.`;
  const way = change.points > 0 ? 'up' : 'down';
  return `${now}, ${way} ${moved} from ${showPercent(previous.value)} the year before.`;
}
