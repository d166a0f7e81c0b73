import { escapeXml } from '../../platform/html/index.ts';
import type { Subject } from '../records/composed.ts';
import { previewPath } from './addresses.ts';
import type { Look } from './look.ts';

/** A page of the site to be, whose links stay within the preview. Nothing else of it is touched. */
export const inPreview = (html: string, subject: Subject, look: Look): string =>
  html.replace(
    /(<(?:a|form) [^>]*?(?:href|action)=")(\/(?!\/)[^"]*)"/g,
    (_, start: string, address: string) =>
      `${start}${escapeXml(previewPath(subject, look, unescaped(address)))}"`,
  );

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');
