import { fileURLToPath } from 'node:url';
import type { SearchEntry } from '../../search/index.ts';
import { browserScript } from './browser-script.ts';
import { copyLink } from './copy-links.ts';

const source = fileURLToPath(new URL('../../search/browser/search-here.tsx', import.meta.url));

/** The search of a copy as one plain script. */
export const searchScript = (): Promise<string> => browserScript(source);

/** All that can be found, with links that work from the search page of a copy. */
export function entriesScript(entries: readonly SearchEntry[]): string {
  const linked = entries.map((entry) => ({
    ...entry,
    href: copyLink(entry.href, { from: '/search', siteAddress: 'urn:any' }, []),
  }));
  return `window.searchEntries = ${JSON.stringify(linked)};\n`;
}

/** The search page with its two scripts; without them it lists everything. */
export const withSearchScripts = (html: string): string =>
  html.replace(
    '</head>',
    '<script defer src="entries.js"></script><script defer src="search.js"></script></head>',
  );
