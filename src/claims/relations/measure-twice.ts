import type { Finding } from '../finding.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../text/document.ts';
import { contentWords } from '../words/content-words.ts';
import { hedgeBefore } from '../words/hedges.ts';

/** "the average time to answer a call was": a measure by name, right before its value. */
const measure =
  /\b(?:the|our|its) ((?:[a-z][a-z'-]* ){2,9}?)(?:in [^.;,]{3,24} |for [^.;,]{3,24} |this year )?(?:was|is|were|stood at|came to|totalled|totaled) $/iu;

interface Told {
  quantity: Quantity;
  periods: string;
  places: string;
  /** The heading it stands under: a report may say the same of each place in turn. */
  heading: string;
}

const periodsOf = ({ periods }: Statement) => periods.map(({ from, to }) => `${from}-${to}`).join();

/** Names with capitals that do not open the sentence: places and bodies. */
const placesOf = (text: string) =>
  [...text.slice(1).matchAll(/\b[A-Z][a-z]+/gu)]
    .map(([name]) => name)
    .sort()
    .join();

function agree(one: Quantity, other: Quantity): boolean {
  const decimals = Math.min(one.decimals, other.decimals);
  const half = 0.5 * 10 ** -decimals * Math.max(one.scale, other.scale);
  const coarse = one.decimals !== other.decimals || one.scale !== other.scale;
  return Math.abs(one.value - other.value) <= (coarse ? half + 1e-9 : 0);
}

function compare(first: Told, second: Told): Finding[] {
  const [a, b] = [first.quantity, second.quantity];
  if (a.unit !== b.unit || first.places !== second.places) return [];
  if (Math.abs(a.value - b.value) > 0.3 * Math.max(Math.abs(a.value), Math.abs(b.value))) return [];
  const same = first.periods === second.periods;
  const holds = agree(a, b);
  if (!same && (holds || (first.periods !== '' && second.periods !== ''))) return [];
  const sure = same && first.periods !== '' && first.heading === second.heading && a.decimals === b.decimals;
  return [
    {
      kind: holds ? 'restatement' : 'disagreement',
      start: b.start,
      end: b.end,
      inputs: [{ name: 'said before', value: a.value, at: a.start }],
      stated: b.raw.trim(),
      computed: a.raw.trim(),
      verdict: holds ? 'holds' : sure ? 'wrong' : 'cannot verify',
      ...(holds || sure ? {} : { review: true }),
      reason: holds
        ? 'The same figure is given in both places.'
        : `Elsewhere the text gives ${a.raw.trim()} under the same name.`,
    },
  ];
}

/** One measure named in the same words twice, with two values. */
export function checkMeasureTwice(reading: Reading): Finding[] {
  const { plain } = reading;
  const told = new Map<string, Told>();
  let heading = '';
  return reading.statements.flatMap((statement) => {
    if (statement.kind === 'heading') heading = plain.slice(statement.start, statement.end);
    return statement.kind === 'cell' || statement.kind === 'heading'
      ? []
      : statement.quantities.flatMap((quantity) => {
          const before = plain.slice(Math.max(statement.start, quantity.start - 110), quantity.start);
          const phrase = measure.exec(before)?.[1]?.toLowerCase();
          if (phrase === undefined || quantity.inWords || quantity.sign !== '') return [];
          if (contentWords(phrase).length < 2 || hedgeBefore(plain, quantity.start) !== '') return [];
          const places = placesOf(plain.slice(statement.start, quantity.start));
          const own = { quantity, periods: periodsOf(statement), places, heading };
          const earlier = told.get(phrase);
          if (earlier === undefined) told.set(phrase, own);
          return earlier === undefined ? [] : compare(earlier, own);
        });
  });
}
