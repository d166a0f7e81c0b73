import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../text/document.ts';

interface Point {
  name: string;
  value: number;
  start: number;
  end: number;
}

/** "Jan 14", "North: 1,204", "Elm Park (31)", each followed by the next or by a stop. */
const pair =
  /(?<![\w'])([A-Z][\w'-]*(?: [A-Z][\w'-]*){0,2})(?: -| =|:)? ?\(?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\)?(?=[,;.]| and |$)/gu;
const joint = /^(?:,|;|,? and)? ?(?:and )?$/u;
const extreme = /\b(highest|lowest|fewest|most|busiest|quietest|peak(?:ed)?)\b/iu;
const low = /lowest|fewest|quietest/iu;
const narrowed = /\b(?:one of|among|second|third|next|since|record|ever|except|than|average|years?)\b/iu;

/** A run of three named figures or more, each joined to the last by a comma or "and". */
function seriesOf(text: string): Point[] {
  let run: Point[] = [];
  for (const match of text.matchAll(pair)) {
    const point = {
      name: match[1] ?? '',
      value: Number((match[2] ?? '').replaceAll(',', '')),
      start: match.index,
      end: match.index + match[0].length,
    };
    const last = run.at(-1);
    if (last !== undefined && !joint.test(text.slice(last.end, point.start))) {
      if (run.length >= 3) break;
      run = [];
    }
    run.push(point);
  }
  return run.length >= 3 ? run : [];
}

const key = (name: string) => name.toLowerCase().slice(0, 3);
const isMonth = (name: string) => /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu.test(name);

/** The point of the series that the words after (or else before) the extreme name. */
function named(points: readonly Point[], around: string): Point | undefined {
  const hits = points.filter(({ name }) =>
    isMonth(name)
      ? [...around.matchAll(/[A-Z][a-z]+/gu)].some(([word]) => isMonth(word) && key(word) === key(name))
      : new RegExp(`\\b${RegExp.escape(name)}\\b`, 'u').test(around),
  );
  return hits.length === 1 ? hits[0] : undefined;
}

/** It says the figure of the series again, or speaks of the month or figure as such and gives no other. */
function isOfSeries(text: string, { value }: Point): boolean {
  const said = [...text.matchAll(/\d[\d,]*(?:\.\d+)?/gu)].map(([digits]) =>
    Number(digits.replaceAll(',', '')),
  );
  return said.length > 0
    ? said.includes(value)
    : /(?:est|peak) (?:month|week|day|quarter|figure|number|total)\b/iu.test(text);
}

function checkSentence(
  plain: string,
  points: readonly Point[],
  base: number,
  from: number,
  to: number,
): Finding[] {
  const text = plain.slice(from, to);
  const found = extreme.exec(text);
  if (found === null || narrowed.test(text) || text.length > 160) return [];
  const own = named(points, text);
  if (own === undefined || !isOfSeries(text, own)) return [];
  const values = points.map(({ value }) => value);
  const most = low.test(found[0]) ? Math.min(...values) : Math.max(...values);
  const right = points.find(({ value }) => value === most) ?? own;
  const holds = own.value === most;
  return [
    {
      kind: 'extreme',
      start: from,
      end: to,
      inputs: points.map(({ name, value, start }) => ({ name, value, at: base + start })),
      stated: `${found[0].toLowerCase()}: ${own.name} ${own.value}`,
      computed: `${right.name} ${right.value}`,
      verdict: holds ? 'holds' : 'wrong',
      reason: holds
        ? 'No other figure told goes beyond it.'
        : `Of the figures told it is ${right.name}, ${right.value}.`,
    },
  ];
}

const textOf = ({ plain }: Reading, { start, end }: Statement) => plain.slice(start, end);

/** "Jan 14, Feb 11, Mar 19. The busiest month was March.": an extreme of a series told in the same or the next sentence. */
export function checkToldSeries(reading: Reading): Finding[] {
  const { plain, statements } = reading;
  return statements.flatMap((statement, index) => {
    if (statement.kind === 'cell' || statement.end - statement.start < 20) return [];
    const points = seriesOf(textOf(reading, statement));
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined) return [];
    const base = statement.start;
    const next = statements[index + 1];
    const near = next?.paragraph === statement.paragraph ? next : undefined;
    return [
      ...checkSentence(plain, points, base, base, base + first.start),
      ...checkSentence(plain, points, base, base + last.end, statement.end),
      ...(near === undefined ? [] : checkSentence(plain, points, base, near.start, near.end)),
    ];
  });
}
