import type { Standing } from './standing.ts';

/** One request's view of the site: the standing, and the month that it is seen as at. */
export interface Visit extends Standing {
  /** What is published at this moment: the same object while it stays so, for keeping things by it. */
  standing: Standing;
  /** The past month that the visitor chose, or null for the site as it is now. */
  asAt: string | null;
  /** The last month that figures may rest on: the chosen month, else the latest; null without data. */
  lastMonth: string | null;
  /** The path asked for, without the month. */
  path: string;
  /** An address within the site; pages that show figures stay in the chosen month. */
  href(path: string): string;
}

/** Pages that are the same in every month: links to them leave the chosen month. */
const timeless =
  /^\/(figures|data|api|feeds|assets|glossary|methods|accessibility|privacy|search|check|meetings|questions|assurance|actions|inspections|new)(\/|$|\?)|\.(csv|json|pdf|atom|ics)$/;

export function visitOf(standing: Standing, asAt: string | null, path: string): Visit {
  const prefix = asAt === null ? '' : `/as-at/${asAt}`;
  return {
    ...standing,
    standing,
    asAt,
    lastMonth: asAt ?? standing.months.at(-1) ?? null,
    path,
    href: (to) => (prefix === '' || timeless.test(to) ? to : to === '/' ? `${prefix}/` : `${prefix}${to}`),
  };
}
