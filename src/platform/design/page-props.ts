import type { Content, Link } from './content.ts';
import type { Site } from './site.ts';

export interface PageProps {
  site: Site;
  title: string;
  description: string;
  canonical?: string;
  /** `href` of the section of the nav that this page belongs to. */
  current?: string;
  noIndex?: boolean;
  breadcrumbs?: readonly { text: string; href?: string }[];
  /** A banner beneath the sections, for what is true of every figure on the page. */
  notice?: Content;
  /** Beside the breadcrumbs: the month picker. */
  asAt?: Content;
  lastUpdated?: Content;
  takeAway?: readonly Link[];
  children?: Content;
}
