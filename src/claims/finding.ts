import type { Claim, ClaimInput, ClaimKind, Verdict } from './claim.ts';
import type { Document } from './text/document.ts';
import { lineAt } from './text/lines.ts';

/** What a rule found: a claim before its place is worked out. */
export interface Finding {
  kind: ClaimKind;
  start: number;
  end: number;
  /** Each with an offset where it has a place in the text. */
  inputs: { name: string; value: number | string; at?: number }[];
  stated: string;
  computed?: string;
  verdict: Verdict;
  review?: boolean;
  arithmetic?: string;
  tolerance?: string;
  reason: string;
}

/** A finding with its line, column and quote. */
export function claimOf(document: Document, finding: Finding): Claim {
  const { start, end, inputs, ...rest } = finding;
  const line = lineAt(document.lines, start);
  const placed = inputs.map(({ name, value, at }): ClaimInput => {
    if (at === undefined) return { name, value };
    return { name, value, line: lineAt(document.lines, at).number };
  });
  const place = { line: line.number, column: start - line.start + 1, start, end };
  return { ...place, quote: document.text.slice(start, end), inputs: placed, ...rest };
}
