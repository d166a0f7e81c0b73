import type { KnownFigure } from '../claim.ts';
import type { Finding } from '../finding.ts';
import type { KnownIndex, NamedArea } from '../known/known-index.ts';
import { datedValues, type DatedValue } from '../known/dated-values.ts';
import { wordsIn, type PlacedWord } from '../known/placed-words.ts';
import { figure, isRoundingOf } from '../quantities/agreement.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../text/document.ts';
import { hedgeBefore } from '../words/hedges.ts';

/**
 * Figures that are known from elsewhere: a sentence that names a measure, months and a value is held against the reading
 * of that measure for those months. Only a sentence that also names the area can be wrong; any other is to be looked at.
 */
export function checkKnownFigures(reading: Reading, index: KnownIndex): Finding[] {
  return reading.statements.flatMap((statement) => {
    const values = datedValues(reading, statement);
    if (values.length === 0) return [];
    const words = wordsIn(reading.plain.slice(statement.start, statement.end), statement.start);
    const places = index.areasIn(words);
    const areas = [...new Set(places.map(({ area }) => area))];
    const measure = onlyMeasure(index, words, places, reading.plain);
    if (measure === undefined || areas.length > 1) return [];
    return values.flatMap((value) => {
      const known = index
        .figures(measure, value.from, value.to, areas[0])
        .filter(({ unit }) => fits(unit, value));
      return known.length === 0 ? [] : finding(reading, statement, value, known, areas.length === 1);
    });
  });
}

const fits = (unit: string, { quantity }: DatedValue): boolean =>
  (unit === 'percent') === (quantity.unit === 'percent');

/** The one measure that a sentence names; none where it names several or the name is part of a longer one. */
function onlyMeasure(
  index: KnownIndex,
  words: readonly PlacedWord[],
  places: readonly NamedArea[],
  plain: string,
): string | undefined {
  const areaEnds = new Set(places.map(({ last }) => words[last]));
  const named = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const [longest] = index.measuresAt(words, at);
    if (longest === undefined) continue;
    const last = at + longest.length - 1;
    if (isPartOfLonger(words, [at, last], areaEnds, plain)) return undefined;
    for (const measure of longest.measures) named.add(measure);
    at = last;
  }
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

/** "Burglary" is not meant by "residential burglary" or "burglary arrests"; by "Northshire burglary" it is. */
function isPartOfLonger(
  words: readonly PlacedWord[],
  [first, last]: readonly [number, number],
  areaEnds: ReadonlySet<PlacedWord | undefined>,
  plain: string,
): boolean {
  const beside = (one: PlacedWord | undefined, other: PlacedWord | undefined): boolean =>
    one !== undefined && other !== undefined && /^[ -]$/u.test(plain.slice(one.end, other.start));
  const [before, after] = [words[first - 1], words[last + 1]];
  const speaks = (word: PlacedWord | undefined) =>
    word !== undefined && !word.isEmpty && word.root !== 'crime' && !areaEnds.has(word);
  return (beside(before, words[first]) && speaks(before)) || (beside(words[last], after) && speaks(after));
}

function finding(
  { plain }: Reading,
  statement: Statement,
  { quantity, from, to }: DatedValue,
  known: readonly KnownFigure[],
  namesArea: boolean,
): Finding[] {
  const agrees = ({ value }: KnownFigure) =>
    isRoundingOf(quantity.value, value, quantity.decimals, quantity.scale);
  const [first] = known;
  const same = known.find(agrees);
  const shown = same ?? first;
  if (shown === undefined || (same === undefined && !namesArea && known.length > 1)) return [];
  const computed = `${figure(shown.value, shown.unit === 'percent' ? Math.max(quantity.decimals, shown.decimals) : shown.decimals)}${shown.unit === 'percent' ? '%' : ''}`;
  const hedged = hedgeBefore(plain, quantity.start) !== '';
  const stands = same !== undefined ? 'holds' : namesArea && !hedged ? 'wrong' : 'cannot verify';
  return [
    {
      kind: 'known-figure',
      start: quantity.start,
      end: Math.min(quantity.end, statement.end),
      inputs: [
        { name: 'stated', value: quantity.value, at: quantity.start },
        { name: shown.provenance, value: shown.value },
        { name: 'months', value: `${from} to ${to}` },
      ],
      stated: quantity.raw.trim(),
      computed,
      verdict: stands,
      ...(stands === 'cannot verify' ? { review: true } : {}),
      reason:
        stands === 'holds'
          ? `It agrees with ${shown.provenance}.`
          : `${shown.title} is ${computed} by ${shown.provenance}.`,
    },
  ];
}
