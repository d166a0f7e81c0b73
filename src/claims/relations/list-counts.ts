import type { Finding } from '../finding.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../text/document.ts';
import type { Paragraph } from '../text/paragraphs.ts';

function listFinding(quantity: Quantity, count: number, inputs: Finding['inputs'], what: string): Finding {
  const shared = {
    kind: 'list-count' as const,
    start: quantity.start,
    end: quantity.end,
    inputs,
    stated: quantity.raw.trim(),
    computed: String(count),
  };
  if (count === quantity.value) return { ...shared, verdict: 'holds', reason: `${count} are listed.` };
  return { ...shared, verdict: 'wrong', reason: `The ${what} has ${count}.` };
}

const countable = /^ (?:[a-z'-]+ ){0,4}?(?:[a-z-]+s|people|children)\b/iu;
/** Nothing but the name of what is counted, and what it is of, between the count and the list. */
const headsList =
  /^(?:(?!\b(?:where|who|which|that|when|if|have|has|had|been|will|can|accept\w*|provide\w*)\b)[^:.;]){1,90}:?\s*$/iu;
const small = ({ value, unit, decimals, sign }: Quantity) =>
  unit === 'count' && decimals === 0 && sign === '' && value >= 2 && value <= 20;

/** How many entries follow a paragraph without a break of another kind. */
function entriesAfter(
  paragraphs: readonly Paragraph[],
  index: number,
  lines: readonly { text: string }[],
): Paragraph[] {
  const entries: Paragraph[] = [];
  const indent = (one: Paragraph) => /^\s*/u.exec(lines[one.firstLine - 1]?.text ?? '')?.[0].length ?? 0;
  const markOf = (one: Paragraph) =>
    /^\s*\(?(\d|[a-z](?=[.)])|\S)/iu
      .exec(lines[one.firstLine - 1]?.text ?? '')?.[1]
      ?.replace(/\d/u, '1')
      .replace(/[a-z]/iu, 'a');
  const first = paragraphs[index + 1];
  for (const next of paragraphs.slice(index + 1, index + 30)) {
    if (next.kind !== 'entry' || first === undefined || markOf(next) !== markOf(first)) break;
    entries.push(next);
  }
  const least = Math.min(...entries.map(indent));
  return entries.filter((one) => indent(one) <= least + 1);
}

const leads = /(?:\b(?:are|include|were|is|as|these|namely|following)\b[^:]{0,40})?:\s*$/iu;

/** "The plan has four priorities:" and the list after it. */
function beforeList(reading: Reading): Finding[] {
  const { plain, paragraphs, lines } = reading;
  return paragraphs.flatMap((paragraph, index): Finding[] => {
    const text = plain.slice(paragraph.start, paragraph.end);
    if (!leads.test(text.slice(-60)) || paragraphs[index + 1]?.kind !== 'entry') return [];
    const numbered = /^\s*\d/u.test(lines[(paragraphs[index + 1]?.firstLine ?? 1) - 1]?.text ?? '');
    const statement = lastStatement(reading, paragraph);
    const counted = statement?.quantities.filter(
      (quantity) =>
        small(quantity) &&
        countable.test(plain.slice(quantity.end, quantity.end + 60)) &&
        headsList.test(plain.slice(quantity.end, paragraph.end)),
    );
    const [quantity] = counted ?? [];
    const entries = entriesAfter(paragraphs, index, lines);
    if (
      quantity === undefined ||
      counted?.length !== 1 ||
      entries.length < 2 ||
      (paragraph.kind === 'entry' && numbered)
    )
      return [];
    const loose =
      /\b(?:includ|such as|among|some of|example)/iu.test(text.slice(-120)) ||
      /\b(?:over|more than|at least|around|of the)\s*$/iu.test(
        plain.slice(Math.max(0, quantity.start - 12), quantity.start),
      );
    if (loose && entries.length !== quantity.value) return [];
    return [
      listFinding(
        quantity,
        entries.length,
        entries.map(({ start }, place) => ({
          name: `entry ${place + 1}`,
          value: plain.slice(start, start + 40).trim(),
          at: start,
        })),
        'list',
      ),
    ];
  });
}

function lastStatement(reading: Reading, paragraph: Paragraph): Statement | undefined {
  let low = 0;
  let high = reading.statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.statements[middle]?.start ?? 0) < paragraph.end) low = middle + 1;
    else high = middle;
  }
  return reading.statements[low - 1];
}

const opens =
  /^ (?:[a-z'-]+ ){0,5}?(?:[a-z-]+s)(?: \([A-Za-z]+\))?(?: (?:in|are|were|namely|of|across|covering))?(?: [a-z]+)?(?:[:;,-]| -|(?= \()) ?|^ (?:[a-z'-]+ ){0,5}?[a-z-]+s(?: \([A-Za-z]+\))? (?:in|at|namely) (?=[A-Z])/u;

/** The names of a run "A, B, C and D", up to the end of the sentence. */
function namesIn(text: string): string[] {
  const parts = text.split(/, | and |; /u).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

const isName = (part: string) =>
  /^(?:the )?[A-Z][\w'-]*(?: (?:[A-Z&][\w'-]*|and|&|of|the|upon|on|West|East|North|South))*$/u.test(part);

/** "four local authorities: A, B, C and D", "nine units in A, B … and I": names with capitals, counted. */
function namesInSentence(reading: Reading, statement: Statement): Finding[] {
  const { plain } = reading;
  return statement.quantities.flatMap((quantity): Finding[] => {
    if (!small(quantity)) return [];
    const rest = plain.slice(quantity.end, statement.end).replace(/\.$/u, '');
    const found = opens.exec(rest);
    if (found === null) return [];
    const bracketed = /^\(([^()]+)\)/u.exec(rest.slice(found[0].length));
    const names = namesIn(bracketed?.[1] ?? rest.slice(found[0].length));
    if (names.length < 2 || !names.every(isName)) return [];
    const at = quantity.end + found[0].length;
    const joint = names.some((name) => name.includes('&'));
    if (names.length !== quantity.value && (joint || Math.abs(names.length - quantity.value) > 2)) return [];
    return [
      listFinding(quantity, names.length, [{ name: 'names', value: names.join('; '), at }], 'sentence names'),
    ];
  });
}

/** Counts of things that are then listed, in bullets or in the sentence. */
export function checkListCounts(reading: Reading): Finding[] {
  return [
    ...beforeList(reading),
    ...reading.statements.flatMap((statement) => namesInSentence(reading, statement)),
  ];
}
