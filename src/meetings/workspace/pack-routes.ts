import { Hono } from 'hono';
import type { Workspace } from '../../workspace/index.ts';

export function packRoutes(_: Workspace): Hono {
  return new Hono();
}
