import pg from 'pg';

/**
 * Dates and instants come back as text and 8-byte integers as numbers, the same from both engines:
 * no JavaScript Date, and no count of ours comes near 2^53.
 */
const { INT8, NUMERIC, DATE, TIMESTAMPTZ } = pg.types.builtins;

/** PostgreSQL prints `2025-06-01 09:30:00+00`; an ISO instant is `2025-06-01T09:30:00Z`. */
const isoInstant = (text: string): string => text.replace(' ', 'T').replace(/\+00(:00)?$/, 'Z');

const asText = (text: string): string => text;

const parsers = new Map<number, (text: string) => unknown>([
  [INT8, Number],
  [NUMERIC, Number],
  [DATE, asText],
  [TIMESTAMPTZ, isoInstant],
]);

export const pgliteParsers = Object.fromEntries(parsers) as Record<number, (text: string) => unknown>;

type Parse = (text: string) => unknown;

/** What pg does with every other type. */
const usual = pg.types.getTypeParser as (oid: number, format?: string) => Parse;

export const postgresTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: string): Parse => parsers.get(oid) ?? usual(oid, format),
};
