import type { CheckedDocument } from '../worker/check-document.ts';
import { standingOf } from './file-report.ts';
import { FindingList, TallyList } from './findings.tsx';
import { MarkedDocument } from './marked-document.tsx';
import { OtherClaims } from './other-claims.tsx';
import { noClaims } from './words.ts';

/** Everything about one document: the count, the findings, the document as marked, and what else was checked. */
export const CheckedResult = ({ checked, prefix }: { checked: CheckedDocument; prefix: string }) => (
  <>
    {checked.claims.length === 0 ? (
      <p>{noClaims(checked.hasNumbers)}</p>
    ) : (
      <TallyList claims={checked.claims} />
    )}
    {needsLooking(checked) && <h2>Findings</h2>}
    {needsLooking(checked) && <FindingList checked={checked} prefix={prefix} />}
    <h2>The document</h2>
    <MarkedDocument checked={checked} prefix={prefix} />
    <OtherClaims claims={checked.claims} standing="unverified" title="What cannot be verified" />
    <OtherClaims claims={checked.claims} standing="holds" title="What holds" />
  </>
);

const needsLooking = ({ claims }: CheckedDocument): boolean =>
  claims.some((claim) => ['wrong', 'review'].includes(standingOf(claim)));
