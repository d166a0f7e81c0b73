import { periodsConflict, type Period } from '../quantities/period.ts';
import type { Document, Statement } from '../text/document.ts';
import { headingsAbove, topicOf } from '../text/topics.ts';
import type { Fact } from './fact.ts';

/** A fact that a sentence may be about, and how much of its name the sentence says. */
export interface Match {
  fact: Fact;
  /** 0 to 1: the share of the name's words that the sentence or its heading has. */
  covered: number;
  /** It stands in the last table before the sentence, or the first after it within a few lines. */
  near: boolean;
}

/** Finds the facts a sentence may be about, by the words of their names. */
export type FactFinder = (statement: Statement) => Match[];

const said = /\b(?:overall|total|in all|altogether|force(?:-wide| level)?|as a whole|county)\b/iu;

const before =
  /(?:compared (?:with|to)|previous|earlier|against|than|\bfrom|prior|on) (?:[a-z0-9,.%£-]+ ){0,5}$/iu;

/** The periods a sentence is about, without those it only compares with. */
function ownPeriods(document: Document, { periods }: Statement): Period[] {
  return periods.filter(({ start }) => !before.test(document.plain.slice(Math.max(0, start - 50), start)));
}

/** A word in more names than this tells nothing; a table with more figures is not read for every sentence near it. */
const commonWord = 60;
const largeTable = 250;

function coverage(
  words: readonly string[],
  topic: ReadonlySet<string>,
  rarity: ReadonlyMap<string, Fact[]>,
): number {
  let [all, found] = [0, 0];
  for (const word of new Set(words)) {
    const weight = 1 / Math.sqrt(rarity.get(word)?.length ?? 1);
    all += weight;
    if (topic.has(word)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/** The last of the sorted numbers that is below a limit, as its place. */
function lastBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function pushInto(index: Map<string, Fact[]>, word: string, fact: Fact): void {
  const own = index.get(word);
  if (own === undefined) index.set(word, [fact]);
  else own.push(fact);
}

/** Builds the index once: which facts have a word in their names, and which stand in which table. */
export function factFinder(document: Document, facts: readonly Fact[]): FactFinder {
  const byWord = new Map<string, Fact[]>();
  for (const fact of facts) for (const word of new Set(fact.words)) pushInto(byWord, word, fact);
  const byTable = Map.groupBy(facts, ({ view }) => view.table.firstLine);
  const headings = headingsAbove(document);
  const lasts = document.tables.map(({ lastLine }) => lastLine);
  const nearFacts = (line: number): Set<Fact> => {
    const place = lastBelow(lasts, line);
    const [before, after] = [document.tables[place], document.tables[place + 1]];
    const near: Fact[] = [];
    if (before !== undefined && line - before.lastLine <= 60)
      near.push(...(byTable.get(before.firstLine) ?? []).slice(0, largeTable));
    if (after !== undefined && after.firstLine - line <= 6)
      near.push(...(byTable.get(after.firstLine) ?? []).slice(0, largeTable));
    return new Set(near);
  };
  const known = new WeakMap<Statement, Match[]>();
  const matchesOf = (statement: Statement): Match[] => {
    const topic = topicOf(document, statement, headings);
    const near = nearFacts(statement.line);
    const rare = [...topic].flatMap((word) => {
      const own = byWord.get(word) ?? [];
      return own.length <= commonWord ? own : [];
    });
    const periods = ownPeriods(document, statement);
    const totals = said.test(document.plain.slice(statement.start, statement.end));
    return [...new Set([...near, ...rare])].flatMap((fact) => {
      const conflicts = periods.length > 0 && periods.every((period) => periodsConflict(period, fact.period));
      const covered =
        fact.words.length > 0 ? coverage(fact.words, topic, byWord) : totals && near.has(fact) ? 0.7 : 0;
      return conflicts || covered < 0.3 ? [] : [{ fact, covered, near: near.has(fact) }];
    });
  };
  return (statement) => {
    const found = known.get(statement) ?? matchesOf(statement);
    known.set(statement, found);
    return found;
  };
}
