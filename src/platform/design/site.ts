import type { Content, Link } from './content.ts';

/** What is the same on every page of one site; built once when the app starts. */
export interface Site {
  name: string;
  /** Who publishes it: a line above the name. */
  owner?: string;
  homeHref: string;
  nav: readonly Link[];
  footer: { links: readonly Link[]; text?: Content };
  stylesheetHref: string;
  /** Preloaded, so that words do not change shape while a page is read. */
  fontHrefs?: readonly string[];
  feeds?: readonly { title: string; href: string }[];
  /** Where the search box sends `?q=`; no box when left out. */
  searchHref?: string;
  /** An icon for the browser's tab. */
  iconHref?: string;
  /** Language of the pages, `en-GB` when left out. */
  lang?: string;
}
