import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { loneStyles } from '../../platform/design/index.ts';
import { renderPage, TrustedHtml } from '../../platform/html/index.ts';
import type { Unreadable } from '../read/read-document.ts';
import type { CheckedDocument } from '../worker/check-document.ts';
import { CheckedResult } from './checked-result.tsx';
import type { FileReport } from './file-report.ts';

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
      {'unreadable' in outcome ? (
        <p>{outcome.unreadable}</p>
      ) : (
        <CheckedResult checked={outcome} prefix={prefix} />
      )}
    </section>
  );
}
