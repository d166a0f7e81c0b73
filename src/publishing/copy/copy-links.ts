import { addressOf, isPage, isWebAddress, relativeLink } from './address.ts';

/** How the links of one file of a copy are written. */
export interface LinkWriting {
  /** The address of the file that holds the links. */
  from: string;
  /** What the site was told to call itself: a web address without a closing slash, or a name when nobody said. */
  siteAddress: string;
  /** Writes the link to an address of the copy; relative to the file unless it says otherwise. */
  write?: (to: string) => string;
}

/** What became of a text whose links were written anew. */
export interface Linked {
  text: string;
  /** Addresses of the site that the text points to. */
  found: string[];
}

const unescaped = (value: string): string => value.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * A link within the site as the copy needs it; null for one that only a server can answer. Links to elsewhere and
 * to parts of the same page stay as they are. Search words stay: the search of a copy reads them.
 */
export function copyLink(link: string, writing: LinkWriting, found: string[]): string | null {
  const inner = innerLink(link, writing.siteAddress);
  if (inner === undefined) return link;
  const { pathname, search, hash } = new URL(inner, `http://site${writing.from}`);
  const to = addressOf(pathname);
  if (frontDesk.test(to)) return null;
  if (search !== '' && (!isPage(to) || to.startsWith('/api/'))) return null;
  found.push(to);
  const query = to === '/search' ? search : '';
  return `${(writing.write ?? ((target) => relativeLink(writing.from, target)))(to)}${query}${hash}`;
}

/** Registering and asking are forms that only a server can take. */
const frontDesk = /^\/meetings\/[^/]+\/(?:registration|questions\/new)$/;

function innerLink(link: string, siteAddress: string): string | undefined {
  if (link.startsWith('#')) return undefined;
  if (siteAddress !== '' && (link === siteAddress || link.startsWith(`${siteAddress}/`))) {
    return link.slice(siteAddress.length) || '/';
  }
  return /^[a-z][a-z0-9+.-]*:|^\/\//i.test(link) ? undefined : link;
}

const tags = /<(a|link|script|img|image|use|form)\b((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)(\s*\/?)>/gi;
const linkAttributes = /\s(href|src|action|xlink:href)="([^"]*)"/g;

/** The HTML of a page with every link, image, script and form written for the copy. */
export function copyHtml(html: string, writing: LinkWriting): Linked {
  const found: string[] = [];
  const text = withoutServerForms(withoutNames(html, writing.siteAddress)).replace(
    tags,
    (_, tag: string, attributes: string, end: string) => {
      const written = attributes.replace(linkAttributes, (_whole, name: string, value: string) => {
        const link = copyLink(unescaped(value), writing, found);
        return link === null ? '' : ` ${name}="${escaped(link)}"`;
      });
      return `<${tag}${written}${end}>`;
    },
  );
  return { text, found };
}

/** Where nobody said what the address will be, a quoted address is its path; the name of the site is for the feed. */
const withoutNames = (html: string, siteAddress: string): string =>
  isWebAddress(siteAddress) ? html : html.replaceAll(`${siteAddress}/`, '/');

const forms = /<form\b[^>]*\saction="([^"]*)"[^>]*>[\s\S]*?<\/form>/g;

const inBrowser =
  '<p>This is a copy of the site. It checks a text in your own browser, which needs JavaScript.</p>';

/** A form that only a server can answer gives way to the search, which a copy can do by itself, as it can check a text. */
const withoutServerForms = (html: string): string =>
  html.replace(forms, (form, action: string) => {
    const to = addressOf(unescaped(action));
    if (to === '/search') return form;
    if (to === '/check') return form.includes('<textarea') ? inBrowser : '';
    return '<p>This is a copy of the site and cannot filter. Everything is listed here; to find something by word, <a href="/search">use the search</a>.</p>';
  });

/** A stylesheet is copied as it is; these are the fonts and images that it names. */
export const addressesInCss = (css: string, from: string): string[] =>
  [...css.matchAll(/url\((['"]?)([^'")]+)\1\)/g)].flatMap(([, , link = '']) =>
    /^(?:data:|#)/.test(link) ? [] : addressOf(new URL(link, `http://site${from}`).pathname),
  );

/** A feed with its links written for the copy. Identifiers of entries stay, for they are names and not links. */
export function copyFeed(xml: string, writing: LinkWriting): Linked {
  const found: string[] = [];
  const write = (to: string) =>
    isWebAddress(writing.siteAddress)
      ? `${writing.siteAddress}/${relativeLink('/', to)}`
      : relativeLink(writing.from, to);
  const text = xml.replace(/(<link\b[^>]*\shref=")([^"]*)"/g, (_, before: string, value: string) => {
    const link = copyLink(unescaped(value), { ...writing, write }, found);
    return `${before}${escaped(link ?? value)}"`;
  });
  return { text, found };
}
