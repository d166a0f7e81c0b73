import { fileURLToPath } from 'node:url';
import { browserScript } from './browser-script.ts';

/** The checker of a copy as one plain script. */
export const checkScript = (): Promise<string> =>
  browserScript(fileURLToPath(new URL('../../claims/browser/check-here.tsx', import.meta.url)));

/** The page for checking a text with its script; without it the page says that it needs one. */
export const withCheckScript = (html: string): string =>
  html.replace('</head>', '<script defer src="check.js"></script></head>');
