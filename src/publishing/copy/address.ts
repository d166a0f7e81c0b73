/** Endings of files that are copied under their own name; any other address is a page in a folder of its own. */
const fileEnding = /\.(?:css|js|json|csv|atom|ics|pdf|txt|xml|svg|png|jpg|docx|xlsx|woff2)$/;

/** An address within the site as it is copied: without query, fragment and closing slash. `/` is the first page. */
export const addressOf = (path: string): string => {
  const plain = path.replace(/[?#].*$/s, '').replace(/\/+$/, '');
  return plain === '' ? '/' : plain;
};

/** The file of a copy that answers an address, with `/` between folders: `measures/burglary/index.html`. */
export function fileOf(address: string): string {
  const path = decodeURIComponent(address).replace(/^\//, '');
  if (path.split('/').some((part) => part === '..' || part === '.') || /[\\\0]/.test(path)) {
    throw new Error(`the site links to ${address}, which cannot be a file`);
  }
  if (fileEnding.test(path)) return path;
  return path === '' ? 'index.html' : `${path}/index.html`;
}

export const isPage = (address: string): boolean => !fileEnding.test(address);

/** The same as a link: still encoded. */
const linkFileOf = (address: string): string => {
  const path = address.replace(/^\//, '');
  if (!isPage(address)) return path;
  return path === '' ? 'index.html' : `${path}/index.html`;
};

/**
 * A link from one address to another that works in any folder of any web host, and without a host at all: it names
 * the file, since not every host looks for `index.html` by itself.
 */
export function relativeLink(from: string, to: string): string {
  const here = linkFileOf(from).split('/').slice(0, -1);
  const there = linkFileOf(to).split('/');
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same += 1;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}

/** Whether a site's name for itself is an address on the web. */
export const isWebAddress = (name: string): boolean => /^https?:/.test(name);
