import { jsxTemplate } from 'preact/jsx-runtime';
import type { VNode } from 'preact';

/**
 * The only way to put markup on a page without escaping it. Give it markup that this program made itself
 * (a chart, a vendor component), never anything a person or a file supplied.
 */
export function TrustedHtml({ html }: { html: string }): VNode {
  return jsxTemplate([html]) as VNode;
}
