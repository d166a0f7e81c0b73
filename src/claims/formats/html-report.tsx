import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { loneStyles } from '../../platform/design/index.ts';
import { renderPage, TrustedHtml } from '../../platform/html/index.ts';
import type { Unreadable } from '../read/read-document.ts';
import type { CheckedDocument } from '../worker/check-document.ts';
import { standingOf, type FileReport } from './file-report.ts';
import { FindingList, TallyList } from './findings.tsx';
import { MarkedDocument } from './marked-document.tsx';
import { OtherClaims } from './other-claims.tsx';
import { noClaims } from './words.ts';

/**
 * The documents with their claims marked, as one file. Its styles stand inside it, because a second file would be lost
 * as soon as it is mailed on; the policy allows exactly these styles by their hash, and no script at all.
 */
export function htmlReport(reports: readonly FileReport[]): string {
  const styles = loneStyles();
  const hash = createHash('sha256').update(styles).digest('base64');
  const title =
    reports.length === 1
      ? `Checked: ${basename(reports[0]?.file ?? '')}`
      : `${reports.length} documents, checked`;
  return renderPage(
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="content-security-policy"
          content={`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`}
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <TrustedHtml html={`<style>${styles}</style>`} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {reports.map(({ file, outcome }, at) => (
            <Report key={file} {...{ file, outcome, prefix: reports.length === 1 ? '' : `${at + 1}-` }} />
          ))}
        </main>
      </body>
    </html>,
  );
}

function Report({
  file,
  outcome,
  prefix,
}: {
  file: string;
  outcome: CheckedDocument | Unreadable;
  prefix: string;
}) {
  return (
    <section>
      {prefix !== '' && <h2>{basename(file)}</h2>}
      {'unreadable' in outcome ? <p>{outcome.unreadable}</p> : <Checked checked={outcome} prefix={prefix} />}
    </section>
  );
}

const needsLooking = ({ claims }: CheckedDocument): boolean =>
  claims.some((claim) => ['wrong', 'review'].includes(standingOf(claim)));

const Checked = ({ checked, prefix }: { checked: CheckedDocument; prefix: string }) => (
  <>
    {checked.claims.length === 0 ? (
      <p>{noClaims(checked.hasNumbers)}</p>
    ) : (
      <TallyList claims={checked.claims} />
    )}
    {needsLooking(checked) && <h2>Findings</h2>}
    <FindingList checked={checked} prefix={prefix} />
    <h2>The document</h2>
    <MarkedDocument checked={checked} prefix={prefix} />
    <OtherClaims claims={checked.claims} standing="unverified" title="What cannot be verified" />
    <OtherClaims claims={checked.claims} standing="holds" title="What holds" />
  </>
);
