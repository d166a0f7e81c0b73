import { escapeXml } from '../../platform/html/index.ts';
import { isPage, isWebAddress, relativeLink } from './address.ts';

/** Every page of a copy as it is now, for search engines; pages as at a past month are left out. */
export function sitemap(addresses: readonly string[], siteAddress: string): string {
  const pages = addresses.filter((address) => isPage(address) && !address.startsWith('/as-at/'));
  const lines = pages.map((address) => {
    const file = address === '/' ? '' : relativeLink('/', address);
    return `  <url><loc>${escapeXml(`${siteAddress}/${file}`)}</loc></url>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</urlset>
`;
}

export const robots = (siteAddress: string): string =>
  `User-agent: *\nAllow: /\n${isWebAddress(siteAddress) ? `Sitemap: ${siteAddress}/sitemap.xml\n` : ''}`;
