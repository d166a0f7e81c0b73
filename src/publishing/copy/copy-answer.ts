import { relativeLink } from './address.ts';
import { addressesInCss, copyFeed, copyHtml, type LinkWriting } from './copy-links.ts';

/** One file of a copy, and the addresses that it points to. */
export interface CopiedFile {
  content: string | Uint8Array;
  found: string[];
}

/** What the public site answered for an address, made fit for a copy. */
export async function copyAnswer(answer: Response, writing: LinkWriting): Promise<CopiedFile> {
  const type = answer.headers.get('content-type') ?? '';
  if (type.startsWith('text/html')) return fromLinked(copyHtml(await answer.text(), writing));
  if (type.startsWith('application/atom+xml')) return fromLinked(copyFeed(await answer.text(), writing));
  if (type.startsWith('text/css')) {
    const css = await answer.text();
    return { content: css, found: addressesInCss(css, writing.from) };
  }
  return { content: new Uint8Array(await answer.arrayBuffer()), found: [] };
}

const fromLinked = ({ text, found }: { text: string; found: string[] }): CopiedFile => ({
  content: text,
  found,
});

/** A page that leads on to where an address has moved. */
export function movedPage(from: string, to: string): CopiedFile {
  const link = relativeLink(from, to);
  const content = `<!DOCTYPE html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>Moved</title><meta http-equiv="refresh" content="0; url=${link}"></head>
<body><h1>Moved</h1><p><a href="${link}">This page has moved</a></p></body>
</html>
`;
  return { content, found: [to] };
}
