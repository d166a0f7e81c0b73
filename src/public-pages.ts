import type { Hono } from 'hono';
import type { Site } from './site/index.ts';

/** The public routes of every slice. */
export const pages: readonly ((site: Site) => Hono)[] = [];
