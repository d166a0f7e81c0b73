import type { Change } from '../changes/change.ts';
import { headNoun } from '../changes/head-noun.ts';
import type { Finding } from '../finding.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Match } from '../tables/match-facts.ts';
import type { Statement } from '../text/document.ts';
import { contentWords } from '../words/content-words.ts';
import { isWithinPeriod, restatedAmount, restatedDirection } from './restated-change.ts';

const sameFigure = (one: Quantity, other: Quantity) =>
  one.value === other.value &&
  (one.unit === other.unit ||
    (one.unit !== 'points' && other.unit !== 'points' && one.unit !== 'percent' && other.unit !== 'percent'));

function agreed(quantity: Quantity, { fact }: Match, value: Quantity): Finding {
  return {
    kind: 'restatement',
    start: quantity.start,
    end: quantity.end,
    inputs: [
      {
        name: [fact.label, fact.heading].filter((name) => name !== '').join(', '),
        value: value.value,
        at: value.start,
      },
    ],
    stated: quantity.raw.trim(),
    computed: value.raw.trim(),
    verdict: 'holds',
    reason: 'The text and the table give the same figure.',
  };
}

/** A value that the text gives for what a table gives another for, where name, unit, place and period leave no doubt. */
function disagreed(
  reading: Reading,
  statement: Statement,
  quantity: Quantity,
  matches: readonly Match[],
  isNew: boolean,
): Finding[] {
  const usable = matches.filter(
    ({ fact, near, covered }) =>
      near &&
      covered >= 0.8 &&
      fact.value?.unit === quantity.unit &&
      fact.value.decimals === quantity.decimals &&
      fact.words.length > 0,
  );
  const [best, rival] = usable;
  const value = best?.fact.value;
  if (best === undefined || value === undefined || rival !== undefined) return [];
  const ratio = value.value === 0 ? 0 : quantity.value / value.value;
  if (ratio < 0.5 || ratio > 2) return [];
  const noun = contentWords(reading.plain.slice(quantity.end, quantity.end + 40)).slice(0, 3);
  const counted =
    noun.some((word) => best.fact.words.includes(word)) && headNoun(reading.plain, quantity) !== '';
  const total = /\b(?:total of|there (?:were|was)|recorded|stood at|is|was|were) $/iu.test(
    reading.plain.slice(Math.max(0, quantity.start - 12), quantity.start),
  );
  if (!isNew && !(counted && total)) return [];
  if (
    reading.facts.some(({ view, value: other }) => view === best.fact.view && other?.value === quantity.value)
  )
    return [];
  return [
    {
      kind: 'restatement',
      start: quantity.start,
      end: quantity.end,
      inputs: [{ name: best.fact.label, value: value.value, at: value.start }],
      stated: quantity.raw.trim(),
      computed: value.raw.trim(),
      verdict: 'wrong',
      reason: `The table gives ${value.raw.trim()} for "${best.fact.label.trim()}".`,
    },
  ];
}

function valueFindings(
  reading: Reading,
  statement: Statement,
  quantity: Quantity,
  matches: readonly Match[],
  isNew: boolean,
): Finding[] {
  const same = matches.filter(
    ({ fact, covered, near }) =>
      fact.value !== undefined && sameFigure(quantity, fact.value) && covered >= (near ? 0.3 : 0.7),
  );
  same.sort((one, other) => Number(other.near) - Number(one.near) || other.covered - one.covered);
  const [found] = same;
  if (found?.fact.value !== undefined) return [agreed(quantity, found, found.fact.value)];
  return disagreed(reading, statement, quantity, matches, isNew);
}

function checkStatement(reading: Reading, statement: Statement, changes: readonly Change[]): Finding[] {
  const matches = reading.factsFor(statement);
  if (matches.length === 0) return [];
  const amounts = new Set(changes.flatMap((change) => change.amounts));
  const olds = new Set(changes.flatMap((change) => change.old));
  const told = changes.flatMap((change) => {
    const findings = change.amounts.flatMap((amount) => restatedAmount(reading, change, amount, matches));
    const bare = change.amounts.length === 0 && change.old.length === 0;
    return bare && !isWithinPeriod(reading, change) ? restatedDirection(change, matches) : findings;
  });
  const values = statement.quantities.filter(
    (quantity) =>
      !amounts.has(quantity) &&
      quantity.unit !== 'time' &&
      quantity.unit !== 'span' &&
      quantity.sign === '' &&
      !quantity.inWords,
  );
  const fresh = new Set(
    changes.flatMap((change) => (change.amounts.length > 0 && change.new !== undefined ? [change.new] : [])),
  );
  return [
    ...told,
    ...values.flatMap((quantity) =>
      olds.has(quantity) ? [] : valueFindings(reading, statement, quantity, matches, fresh.has(quantity)),
    ),
  ];
}

/** What the text says again of a table's figures: values, changes and directions. */
export function checkRestatements(reading: Reading): Finding[] {
  return reading.statements.flatMap((statement) => {
    const changes = reading.changesOf.get(statement) ?? [];
    if (statement.kind === 'heading' || (statement.quantities.length === 0 && changes.length === 0))
      return [];
    return checkStatement(reading, statement, changes);
  });
}
