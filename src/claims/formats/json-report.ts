import { checkedFiles, type FileReport } from './file-report.ts';
import type { ClaimJson } from './claim-json.ts';

/** Every claim of every file, as docs/claims.schema.json describes it. */
export function jsonReport(reports: readonly FileReport[]): string {
  const claims = checkedFiles(reports).flatMap(({ file, claims: ofFile }) =>
    ofFile.map((claim): ClaimJson => ({
      file,
      line: claim.line,
      column: claim.column,
      place: claim.place ?? null,
      quote: claim.quote,
      kind: claim.kind,
      inputs: claim.inputs,
      stated: claim.stated,
      computed: claim.computed ?? null,
      verdict: claim.verdict,
      review: claim.review ?? false,
      arithmetic: claim.arithmetic ?? null,
      tolerance: claim.tolerance ?? null,
      reason: claim.reason,
    })),
  );
  return JSON.stringify(claims, null, 1);
}
