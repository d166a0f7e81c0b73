import type { Context } from 'hono';
import { namesNothing } from '../platform/http/names-nothing.ts';
import { largestId } from './forms/field-schemas.ts';

/**
 * The parts of an address that are called something, or undefined where one is a number that no row can have or holds
 * a NUL sign: such a page is missing, and the database is not asked for it.
 */
export function addressParts(c: Context): Record<string, string> | undefined {
  const parts: Record<string, string> = c.req.param();
  const isNoId = Object.values(parts).some((part) => /^\d+$/.test(part) && Number(part) > largestId);
  return isNoId || namesNothing(c.req.url) ? undefined : parts;
}
