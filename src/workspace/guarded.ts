import type { Handler } from 'hono';
import type { Act } from '../accounts/index.ts';

/** A handler that says which acts let somebody in (any of them): so that a test can try every address as everybody. */
export type Guarded = Handler & { acts: readonly Act[] };

export const guarded = (acts: readonly Act[], handler: Handler): Guarded => Object.assign(handler, { acts });
