import type { Claim } from '../../src/claims/index.ts';
import { touches, type LabelledDocument, type PlacedLabel } from './labelled-documents.ts';

/** A planted fault is told when a "wrong" stands on one of its lines and is about the stated figure or word. */
export function tellers(label: PlacedLabel, claims: readonly Claim[]): Claim[] {
  return claims.filter(
    (claim) =>
      claim.verdict === 'wrong' && label.lines.some((line) => touches(line, claim)) && isAbout(label, claim),
  );
}

/** Told, and where the label knows the right figure one of the tellers gives it. */
export function rightlyTold(label: PlacedLabel, claims: readonly Claim[]): boolean {
  const { computed } = label;
  const told = tellers(label, claims);
  return told.length > 0 && (computed === undefined || told.some((claim) => givesFigure(claim, computed)));
}

/** What is called wrong on no line of a planted fault: the document says it rightly. */
export function falseWrongs(document: LabelledDocument, claims: readonly Claim[]): Claim[] {
  const faults = document.labels.filter((label) => label.verdict === 'wrong');
  return claims.filter(
    (claim) =>
      claim.verdict === 'wrong' && !faults.some((label) => label.lines.some((line) => touches(line, claim))),
  );
}

/** A true relation is recognised when a claim that holds overlaps its words and is about the same figure or kind. */
export function recognised(label: PlacedLabel, claims: readonly Claim[]): boolean {
  return claims.some(
    (claim) => claim.verdict === 'holds' && touches(label.place, claim) && isAbout(label, claim),
  );
}

function isAbout(label: PlacedLabel, claim: Claim): boolean {
  if (claim.kind === label.kind) return true;
  const figures = figuresOf(claim.stated);
  const sought = figuresOf(label.stated);
  if (sought.length > 0) return sought.some((figure) => figures.includes(figure));
  return claim.stated.toLowerCase().includes(label.stated.toLowerCase());
}

function givesFigure(claim: Claim, computed: string): boolean {
  const told = `${claim.computed ?? ''} ${claim.arithmetic ?? ''} ${claim.reason}`;
  const sought = figuresOf(computed);
  const decimals = /\.(\d+)/u.exec(computed)?.[1]?.length ?? 0;
  const given = figuresOf(told).map((figure) => Number(figure.toFixed(decimals)));
  if (sought.length > 0) return sought.every((figure) => given.includes(figure));
  return told.toLowerCase().includes(computed.toLowerCase());
}

/** The sizes of the numbers of a text: signs are told in many ways, and `2.50` is 2.5. */
function figuresOf(words: string): number[] {
  return [...words.matchAll(/\d[\d,\u00a0\u202f]*(?:\.\d+)?/gu)].map(([figure]) =>
    Number(figure.replace(/[^\d.]/gu, '')),
  );
}
