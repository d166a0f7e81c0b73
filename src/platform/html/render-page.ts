import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A whole document as a string, doctype first. Text is escaped; see TrustedHtml for the one exception. */
export const renderPage = (document: VNode): string => `<!doctype html>\n${renderToString(document)}`;

/** Part of a page as a string, for a vendor component's `html` parameter or for a feed. */
export const renderFragment = (fragment: VNode): string => renderToString(fragment);
