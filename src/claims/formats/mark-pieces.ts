import type { PlacedClaim } from '../worker/check-document.ts';
import { standingOf, type Standing } from './file-report.ts';

/** A stretch of a document in which every letter has the same claims around it. */
export interface Piece {
  text: string;
  /** The gravest standing of the claims around it; undefined where there is none. */
  standing: Standing | undefined;
  /** Claims that end here, by their index. */
  ends: number[];
}

const gravest: readonly Standing[] = ['wrong', 'review', 'unverified', 'holds'];

/** Cuts a text at the beginning and end of every claim; the pieces together are the text. Linear in both. */
export function markPieces(text: string, claims: readonly PlacedClaim[]): Piece[] {
  const cuts = cutsOf(claims);
  const around: Record<Standing, number> = { wrong: 0, review: 0, unverified: 0, holds: 0 };
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, opening, ending } of [...cuts, { at: text.length, opening: [], ending: [] }]) {
    if (at > from || ending.length > 0) {
      const standing = gravest.find((one) => around[one] > 0);
      pieces.push({ text: text.slice(from, at), standing, ends: ending });
    }
    for (const index of ending) around[standingAt(claims, index)] -= 1;
    for (const index of opening) around[standingAt(claims, index)] += 1;
    from = at;
  }
  return pieces;
}

const standingAt = (claims: readonly PlacedClaim[], index: number): Standing => {
  const claim = claims[index];
  if (claim === undefined) throw new Error(`there is no claim ${index}`);
  return standingOf(claim);
};

interface Cut {
  at: number;
  opening: number[];
  ending: number[];
}

function cutsOf(claims: readonly PlacedClaim[]): Cut[] {
  const cuts = new Map<number, Cut>();
  const cutAt = (at: number): Cut => {
    const cut = cuts.get(at) ?? { at, opening: [], ending: [] };
    cuts.set(at, cut);
    return cut;
  };
  for (const [index, { start, end }] of claims.entries()) {
    cutAt(start).opening.push(index);
    cutAt(end).ending.push(index);
  }
  return [...cuts.values()].toSorted((a, b) => a.at - b.at);
}
