import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { SearchEntry } from '../../search/index.ts';
import { copyLink } from './copy-links.ts';

const source = fileURLToPath(new URL('../../search/browser/search-here.tsx', import.meta.url));

/** The search of a copy as one plain script, which also runs where pages are opened from a disk. */
export async function searchScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

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
