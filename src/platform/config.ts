import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The folder of this checkout or installation. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

const environment = z.object({
  ANSWERABLE_HOME: z.string().min(1).optional(),
  ANSWERABLE_BODY: z.string().min(1).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }).optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Where the site is found by its readers; used in feeds, citations and the sitemap. */
  ANSWERABLE_ADDRESS: z.url().optional(),
  /** A command that is given the path of each file brought to the workspace, and refuses it by not succeeding. */
  ANSWERABLE_VIRUS_SCANNER: z.string().min(1).optional(),
});

export interface Config {
  home: string;
  body: string | undefined;
  databaseUrl: string | undefined;
  port: number;
  address: string | undefined;
  virusScanner: string | undefined;
}

/** Reads the environment, with what a command line sets instead; all problems are reported together. */
export function readConfig(instead: Record<string, string> = {}): Config {
  const parsed = environment.safeParse({ ...process.env, ...instead });
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`These settings cannot be used:\n${faults.join('\n')}`);
  }
  const {
    ANSWERABLE_HOME,
    ANSWERABLE_BODY,
    DATABASE_URL,
    PORT,
    ANSWERABLE_ADDRESS,
    ANSWERABLE_VIRUS_SCANNER,
  } = parsed.data;
  return {
    home: resolve(ANSWERABLE_HOME ?? `${projectFolder}.answerable`),
    body: ANSWERABLE_BODY === undefined ? undefined : resolve(ANSWERABLE_BODY),
    databaseUrl: DATABASE_URL,
    port: PORT,
    address: ANSWERABLE_ADDRESS,
    virusScanner: ANSWERABLE_VIRUS_SCANNER,
  };
}

export class ConfigError extends Error {}
