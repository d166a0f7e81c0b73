import type { Change } from '../changes/change.ts';
import type { Finding } from '../finding.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Fact } from '../tables/fact.ts';
import { monthPattern } from '../quantities/months.ts';
import { contentWords } from '../words/content-words.ts';
import type { Match } from '../tables/match-facts.ts';

const unitGroup = ({ unit }: Quantity) => (unit === 'points' ? 'points' : unit);

/** The change of a fact that an amount of a sentence may restate: the same unit, percent or points. */
const changeOf = ({ change }: Fact, amount: Quantity): Quantity | undefined =>
  change !== undefined && unitGroup(change) === unitGroup(amount) && change.decimals === amount.decimals
    ? change
    : undefined;

const signed = (change: Change, amount: Quantity) =>
  Math.abs(amount.value) * (change.direction === 'down' ? -1 : 1);

interface Place {
  start: number;
  end: number;
}

function quoteOf({ word }: Change, amount: Quantity): Place {
  return { start: Math.min(word.start, amount.start), end: Math.max(word.end, amount.end) };
}

/** The best match, if no other is nearly as good with another figure. */
export function standsOut(all: readonly Match[], clause: ReadonlySet<string> = new Set()): Match | undefined {
  const said = ({ fact }: Match) => fact.words.filter((word) => clause.has(word)).length;
  const most = Math.max(0, ...all.filter(({ near }) => near).map(said));
  const matches = all.filter((match) => said(match) === most || !match.near);
  const ranked = [...matches].sort(
    (one, other) => other.covered + (other.near ? 0.3 : 0) - one.covered - (one.near ? 0.3 : 0),
  );
  const [first, second] = ranked;
  if (first === undefined || !first.near || first.covered < 0.6) return undefined;
  const rival = second?.near === first.near && second.covered > first.covered * 0.8;
  return rival ? undefined : first;
}

function agreement(change: Change, amount: Quantity, { fact }: Match, stated: Quantity): Finding[] {
  const inputs = [{ name: fact.label || fact.heading, value: stated.value, at: stated.start }];
  const base = { ...quoteOf(change, amount), inputs };
  const same: Finding = {
    kind: 'restatement',
    ...base,
    stated: amount.raw.trim(),
    computed: stated.raw.trim(),
    verdict: 'holds',
    reason: 'The text and the table give the same change.',
  };
  if (stated.value === 0) return [same];
  const fits = Math.sign(signed(change, amount)) === Math.sign(stated.value) || stated.sign === '';
  return [
    same,
    {
      kind: 'direction',
      ...base,
      stated: change.word.word,
      computed: stated.value > 0 ? 'increase' : 'decrease',
      verdict: fits ? 'holds' : 'wrong',
      reason: fits ? 'The word fits the sign in the table.' : `The table gives ${stated.raw.trim()}.`,
    },
  ];
}

function disagreement(change: Change, amount: Quantity, { fact }: Match, stated: Quantity): Finding {
  return {
    kind: 'restatement',
    ...quoteOf(change, amount),
    inputs: [{ name: fact.label || fact.heading, value: stated.value, at: stated.start }],
    stated: amount.raw.trim(),
    computed: stated.raw.trim(),
    verdict: 'wrong',
    reason: `The table gives ${stated.raw.trim()} for "${(fact.label || fact.heading).trim()}".`,
  };
}

/** The words of the part of a sentence that tells this change, where it tells several. */
function clauseWords(reading: Reading, change: Change, amount: Quantity): Set<string> {
  const all = reading.changesOf.get(change.statement) ?? [];
  const before = all.filter(({ word }) => word.start < change.word.start).at(-1);
  if (all.length < 2) return new Set();
  const from =
    before === undefined
      ? change.statement.start
      : Math.max(before.word.end, ...before.amounts.map(({ end }) => end));
  const words = contentWords(reading.plain.slice(from, Math.max(amount.end, change.word.end)));
  return new Set(words);
}

/** What a sentence says by how much something changed, against the change the table shows. */
export function restatedAmount(
  reading: Reading,
  change: Change,
  amount: Quantity,
  matches: readonly Match[],
): Finding[] {
  const usable = matches.flatMap((match) => {
    const stated = changeOf(match.fact, amount);
    return stated === undefined ? [] : [{ match, stated }];
  });
  const same = usable.filter(
    ({ match, stated }) =>
      Math.abs(stated.value) === Math.abs(amount.value) && match.covered >= (match.near ? 0.3 : 0.75),
  );
  same.sort(
    (one, other) =>
      Number(other.match.near) - Number(one.match.near) || other.match.covered - one.match.covered,
  );
  const [found] = same;
  if (found !== undefined) return agreement(change, amount, found.match, found.stated);
  const best = standsOut(
    usable.map(({ match }) => match),
    clauseWords(reading, change, amount),
  );
  const other = usable.find(({ match }) => match === best);
  return other === undefined || isElsewhere(reading, change, other.match.fact)
    ? []
    : [disagreement(change, amount, other.match, other.stated)];
}

/** A place, group or source named in the sentence that the table's row does not name: the sentence may be about something else. */
function isElsewhere(reading: Reading, { statement }: Change, { label, heading, view }: Fact): boolean {
  const text = reading.plain.slice(statement.start, statement.end);
  const around = reading.plain.slice(Math.max(0, view.table.start - 400), view.table.end).toLowerCase();
  const names = text.slice(1).match(/(?<![.:!?] )\b[A-Z][a-z]{3,}/gu) ?? [];
  const known = `${label} ${heading}`.toLowerCase();
  return names.some(
    (name) =>
      !known.includes(name.toLowerCase()) &&
      !around.includes(name.toLowerCase()) &&
      !/^(?:January|February|March|April|June|July|August|September|October|November|December|Force|Constabulary|Police|The|Overall|Commissioner|Covid)$/u.test(
        name,
      ),
  );
}

const bareMonth = new RegExp(`\\b(?:in|during|between|from|over) ${monthPattern}(?! ?\\d)(?![a-z])`, 'iu');

/** A change within the period, "a slight increase in November", is not the change of the whole period. */
export function isWithinPeriod({ plain }: Reading, { statement, word }: Change): boolean {
  const clause = plain.slice(word.start, statement.end).split(/[,;.]/u, 1)[0] ?? '';
  const before = plain.slice(statement.start, word.start);
  return (
    bareMonth.test(clause) ||
    bareMonth.test(before) ||
    /\b(?:another|further|expected|seasonal|initial)\b/iu.test(before.slice(-30))
  );
}

/** A change told without its size, against the sign in the table. */
export function restatedDirection(change: Change, matches: readonly Match[]): Finding[] {
  const usable = matches.filter(
    ({ fact, covered }) => fact.change !== undefined && fact.change.sign !== '' && covered >= 0.6,
  );
  const best = standsOut(usable);
  const stated = best?.fact.change;
  if (best === undefined || stated === undefined || stated.value === 0 || change.direction === 'same')
    return [];
  const fits = stated.value > 0 === (change.direction === 'up');
  const shared = {
    kind: 'direction' as const,
    start: change.word.start,
    end: change.word.end,
    inputs: [{ name: best.fact.label, value: stated.value, at: stated.start }],
    stated: change.word.word,
    computed: stated.value > 0 ? 'increase' : 'decrease',
  };
  if (fits) return [{ ...shared, verdict: 'holds', reason: 'The word fits the sign in the table.' }];
  return [
    {
      ...shared,
      verdict: 'cannot verify',
      review: true,
      reason: `The table gives ${stated.raw.trim()} for "${best.fact.label}".`,
    },
  ];
}
