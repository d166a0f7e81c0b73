import type { Finding } from '../finding.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../text/document.ts';
import { contentWords } from '../words/content-words.ts';
import { hedgeBefore } from '../words/hedges.ts';

/** A figure of a sentence with the words it is told in. */
interface Told {
  quantity: Quantity;
  statement: Statement;
  words: Set<string>;
  periods: string;
}

const most = 24;

function keysOf(plain: string, quantity: Quantity): string[] {
  const after = contentWords(
    plain.slice(quantity.end, quantity.end + 60).split(/[.;:()]/u, 1)[0] ?? '',
  ).slice(0, 3);
  const [one, two] = after;
  return one === undefined || two === undefined
    ? []
    : [`${quantity.unit}|${quantity.decimals}|${one} ${two}`];
}

const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared / Math.max(1, Math.min(one.size, other.size));
};

/** A year by itself is a name, and texts name many. */
const isYear = ({ raw, unit }: Quantity): boolean => unit === 'count' && /^(?:19|20)\d\d$/.test(raw.trim());

function compare(first: Told, second: Told): Finding[] {
  const [a, b] = [first.quantity, second.quantity];
  if (isYear(a) || isYear(b)) return [];
  const shared = overlap(first.words, second.words);
  if (
    first.statement === second.statement ||
    first.periods !== second.periods ||
    shared < 0.6 ||
    Math.min(first.words.size, second.words.size) < 4
  )
    return [];
  const base = {
    kind: 'disagreement' as const,
    start: b.start,
    end: b.end,
    inputs: [{ name: 'said before', value: a.value, at: a.start }],
    stated: b.raw.trim(),
    computed: a.raw.trim(),
  };
  if (a.value === b.value)
    return [
      { ...base, kind: 'restatement', verdict: 'holds', reason: 'The same figure is given in both places.' },
    ];
  const near = Math.abs(a.value - b.value) <= 0.2 * Math.max(Math.abs(a.value), Math.abs(b.value));
  const reason = `Elsewhere the text gives ${a.raw.trim()} for what seems to be the same.`;
  const sure = near && shared >= 0.85 && first.periods !== '';
  return near
    ? [
        sure
          ? { ...base, verdict: 'wrong', reason }
          : { ...base, verdict: 'cannot verify', review: true, reason },
      ]
    : [];
}

/** The same thing told twice in prose with two figures. */
export function checkRepeats(reading: Reading): Finding[] {
  const told = new Map<string, Told[]>();
  return reading.statements.flatMap((statement) => {
    const text = reading.plain.slice(statement.start, statement.end);
    if (statement.kind === 'cell' || statement.quantities.length === 0 || text.length > 400) return [];
    const words = new Set(contentWords(text));
    const periods = statement.periods.map(({ from, to }) => `${from}-${to}`).join();
    return statement.quantities.flatMap((quantity) => {
      if (
        quantity.unit === 'span' ||
        quantity.unit === 'time' ||
        quantity.inWords ||
        hedgeBefore(reading.plain, quantity.start) !== ''
      )
        return [];
      const own: Told = { quantity, statement, words, periods };
      return keysOf(reading.plain, quantity).flatMap((key) => {
        const earlier = told.get(key) ?? [];
        const [found] = earlier.flatMap((one) => compare(one, own));
        if (earlier.length < most) told.set(key, [...earlier, own]);
        return found === undefined ? [] : [found];
      });
    });
  });
}
