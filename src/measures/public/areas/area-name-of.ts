import type { Visit } from '../../../site/index.ts';

/** An area of a reported figure by its code: the force by its name. */
export const areaNameOf = (visit: Visit, code: string): string =>
  code === visit.forceArea ? visit.forceName : code;
