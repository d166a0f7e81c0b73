import type { Visit } from '../../site/index.ts';
import type { Month } from '../readings/month.ts';
import type { Window } from '../readings/window.ts';

/** Path of a measure's page, for the whole force or for one area. */
export const measurePath = (visit: Visit, measure: string, area: string = visit.forceArea): string =>
  area === visit.forceArea ? `/measures/${measure}` : `/measures/${measure}/areas/${area}`;

export const areaPath = (area: string): string => `/areas/${area}`;

/**
 * Address of a file that says exactly what a page shows. Unlike a link to a page about a subject, it must
 * stay at the month that the page is seen as at.
 */
export const fileHref = (visit: Visit, path: string): string =>
  visit.asAt === null ? path : `/as-at/${visit.asAt}${path}`;

/** The permanent address of one figure: the same round always gives the same number. */
export const figurePath = (figure: {
  round: number;
  measure: string;
  area: string;
  window: Window;
  to: Month;
}): string => `/figures/${figure.round}/${figure.measure}/${figure.area}/${figure.window}/${figure.to}`;
