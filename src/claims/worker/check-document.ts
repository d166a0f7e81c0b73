import { checkClaims } from '../check-claims.ts';
import type { Claim, KnownFigure } from '../claim.ts';
import { isUnreadable, readDocument, type ReadText, type Unreadable } from '../read/read-document.ts';

/** A claim whose line and column are those of the file it was given in, as far as its format has any. */
export interface PlacedClaim extends Claim {
  /** `page 3`, `table 2, row 4`: what a person looks for where lines mean nothing. */
  place?: string;
}

/** A document that was read and checked. */
export interface CheckedDocument {
  /** What it was found to be: `a Word document`. */
  format: string;
  text: string;
  claims: PlacedClaim[];
  /** False when there is no digit in the whole text. */
  hasNumbers: boolean;
}

/** Reads a document and checks every claim in it; refuses a text of more than `most` characters. */
export async function checkDocument(
  bytes: Uint8Array,
  name: string,
  { known = [], most = Infinity }: { known?: readonly KnownFigure[]; most?: number } = {},
): Promise<CheckedDocument | Unreadable> {
  const read = await readDocument(bytes, name);
  if (isUnreadable(read)) return read;
  if (read.text.length > most) return tooMuchText(read.text.length, most);
  const claims = checkClaims(read.text, { known }).map(placing(read));
  return { format: read.format, text: read.text, claims, hasNumbers: /\d/.test(read.text) };
}

const tooMuchText = (length: number, most: number): Unreadable => ({
  unreadable: `This document has ${length.toLocaleString('en-GB')} characters of text; at most ${most.toLocaleString('en-GB')} can be checked here at once. Check it in parts.`,
});

/** Says where a claim stands in the file: by place, and by the file's own lines where those are known. */
function placing({ text, placeOf, positionOf }: ReadText): (claim: Claim) => PlacedClaim {
  const fileLine = positionOf && lineMapper(text, positionOf);
  return (claim) => {
    const place = placeOf?.(claim.line);
    const inputs = claim.inputs.map((input) =>
      input.line === undefined || fileLine === undefined ? input : { ...input, line: fileLine(input.line) },
    );
    return {
      ...claim,
      ...positionOf?.(claim.start),
      inputs,
      ...(place === undefined || place === '' ? {} : { place }),
    };
  };
}

function lineMapper(text: string, positionOf: NonNullable<ReadText['positionOf']>): (line: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (line) => positionOf(starts[line - 1] ?? 0).line;
}
