import type { Finding } from '../finding.ts';
import { figure, isRoundingOf } from '../quantities/agreement.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { TableView } from '../tables/table-view.ts';
import { totalName } from '../tables/total-names.ts';
import type { Cell } from '../text/table.ts';
import { contentWords } from '../words/content-words.ts';
import { hedgeBefore } from '../words/hedges.ts';

/** A table in thousands says so in a heading or in the lines right above it. */
const inThousands = /£ ?'?000'?s?\b|£ ?k\b|£ ?thousands?\b|\b(?:in|of) thousands\b/iu;
const ofAll = /\b(?:total|overall|in all|altogether|whole|combined)\b/iu;

const stem = (word: string) => word.slice(0, 7);

function isInThousands({ plain, lines }: Reading, { table }: TableView): boolean {
  const above = lines[Math.max(0, table.firstLine - 4)]?.start ?? table.start;
  const [body] = table.rows;
  return inThousands.test(plain.slice(Math.max(above, table.start - 300), body?.start ?? table.start));
}

interface Place {
  cell: Cell;
  label: string;
  heading: string;
}

/** The cells of the rows that a sentence speaks of: totals where it says so, else the one row it names in full. */
function cellsFor(view: TableView, words: ReadonlySet<string>, total: boolean): Place[] {
  const rows = view.table.rows.filter(({ label }) => {
    const own = contentWords(label).map(stem);
    if (totalName(label) > 0) return total;
    return own.length > 0 && own.every((word) => words.has(word));
  });
  return rows.flatMap(({ cells, label }) =>
    view.counts.flatMap(({ index, heading }) => {
      const cell = cells[index];
      return cell?.number === undefined ? [] : [{ cell, label, heading }];
    }),
  );
}

function agreed(quantity: Quantity, { cell, label, heading }: Place): Finding {
  const value = (cell.number?.value ?? 0) * 1000;
  return {
    kind: 'restatement',
    start: quantity.start,
    end: quantity.end,
    inputs: [{ name: [label, heading].filter((name) => name !== '').join(', '), value, at: cell.start }],
    stated: quantity.raw.trim(),
    computed: `£${figure(value / quantity.scale, quantity.decimals)}m`,
    arithmetic: `${cell.text} thousand = £${figure(value / 1e6, 3)}m`,
    verdict: 'holds',
    reason: 'The table gives the same sum in thousands.',
  };
}

function checkMoney(places: readonly Place[], words: ReadonlySet<string>, quantity: Quantity): Finding[] {
  const exact = ({ cell }: Place) => (cell.number?.value ?? 0) * 1000;
  const same = places.find((place) =>
    isRoundingOf(quantity.value, exact(place), quantity.decimals, quantity.scale),
  );
  if (same !== undefined) return [agreed(quantity, same)];
  const named = places.filter(({ heading, label }) => {
    const own = contentWords(heading).map(stem);
    return totalName(label) > 0 && own.length > 0 && own.every((word) => words.has(word));
  });
  const [one] = named;
  const gap = one === undefined ? 1 : Math.abs(exact(one) - quantity.value) / quantity.value;
  if (one === undefined || named.length > 1 || gap > 0.25) return [];
  const told = agreed(quantity, one);
  return [
    { ...told, verdict: 'cannot verify', review: true, reason: `The table makes it ${told.computed ?? ''}.` },
  ];
}

/** Sums of money told in millions, against a table in thousands. */
export function checkScaledTotals(reading: Reading): Finding[] {
  const views = reading.views.filter((view) => view.table.rows.length <= 60 && isInThousands(reading, view));
  if (views.length === 0) return [];
  return reading.statements.flatMap((statement) => {
    const sums = statement.quantities.filter(
      ({ unit, scale, sign, start }) =>
        unit === 'money' && scale === 1e6 && sign === '' && hedgeBefore(reading.plain, start) === '',
    );
    if (sums.length === 0 || statement.kind === 'heading') return [];
    const text = reading.plain.slice(statement.start, statement.end);
    const words = new Set(contentWords(text).map(stem));
    const near = views.filter(
      ({ table }) => table.firstLine - statement.line <= 40 && statement.line - table.lastLine <= 40,
    );
    const places = near.flatMap((view) => cellsFor(view, words, ofAll.test(text)));
    return sums.flatMap((quantity) => checkMoney(places, words, quantity));
  });
}
