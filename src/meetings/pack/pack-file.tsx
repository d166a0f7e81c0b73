import { renderPage, TrustedHtml } from '../../platform/html/index.ts';
import type { Pack } from './pack.ts';
import { PackBody, packHeading } from './pack-body.tsx';

/** Stands in the file itself, so that it reads well wherever it is kept. */
const style = `<style>
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #16181d; background: #fff; font: 1.0625rem/1.5 system-ui, sans-serif; }
h1, h2, h3, h4 { line-height: 1.2; } h2 { margin-top: 2rem; padding-top: 0.5rem; border-top: 1px solid #8a8d94; }
dl > div { display: flex; gap: 1rem; flex-wrap: wrap; } dt { min-width: 7rem; font-weight: 700; } dd { margin: 0; }
.private-mark { padding: 0.1rem 0.5rem; border: 2px solid; }
@media print { h2 { break-before: page; } }
</style>`;

/** The pack as one HTML file that needs nothing else. */
export const packFile = (pack: Pack): string =>
  renderPage(
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{packHeading(pack)}</title>
        <TrustedHtml html={style} />
      </head>
      <body>
        <main>
          <h1>{packHeading(pack)}</h1>
          <p>{pack.when}</p>
          <PackBody pack={pack} />
        </main>
      </body>
    </html>,
  );
